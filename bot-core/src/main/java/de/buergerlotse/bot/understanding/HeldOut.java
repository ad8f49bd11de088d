package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;

/// A training text as models read it that had not seen it; only what the calibration asks of it, for there are tens of
/// thousands.
///
/// @param truth what it is really about
/// @param offered false when the models had never heard of its service, as of one the town does not offer
/// @param first the service they took it for
/// @param service signals for whether it is about a service, and about that one
/// @param human signals for the wish for a human
@SuppressWarnings("ArrayRecordComponent") // never compared
record HeldOut(
  Label truth,
  boolean offered,
  ServiceId first,
  double[] service,
  double[] human,
  DangerReadings dangers
) {
  static HeldOut of(Label truth, boolean offered, Reading reading) {
    return new HeldOut(
      truth,
      offered,
      reading.first().label(),
      reading.serviceSignals(),
      reading.humanSignals(),
      reading.dangers()
    );
  }

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
    return truth instanceof Label.Service(var id) && id.equals(first);
  }
}
