package de.buergerlotse.bot.understanding;

/// A training text as models read it that had not seen it.
///
/// @param truth what it is really about
/// @param offered false when the models had never heard of its service, as of one the town does not offer
record HeldOut(Label truth, boolean offered, Reading reading) {
  boolean isService() {
    return offered && truth instanceof Label.Service;
  }

  /// Something that is none of the town's services.
  boolean isForeign() {
    return truth instanceof Label.Outside || truth instanceof Label.Authority;
  }

  /// Something that is no part of a conversation about services.
  boolean interrupts() {
    return isForeign() || truth instanceof Label.SmallTalk || truth instanceof Label.Human;
  }

  /// Whether the best service is the right one.
  boolean isRight() {
    return truth instanceof Label.Service(var id) && id.equals(reading.first().label());
  }
}
