package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.reply.About;

/// A turn of a golden dialogue with what the bot replied.
///
/// @param dialogue id of the dialogue
/// @param part whether it begins the dialogue, stays with the service before it, or leaves it
record JudgedTurn(String dialogue, Part part, GoldenDialogue.Turn turn, About about) {
  enum Part {
    FIRST,
    SAME_SERVICE,
    OTHER_SERVICE,
  }

  boolean hasRightService() {
    return about.service().filter(turn.service()::equals).isPresent();
  }

  boolean hasRightAspect() {
    return about.aspect().filter(turn.aspect()::equals).isPresent();
  }

  boolean isRight() {
    return hasRightService() && hasRightAspect();
  }

  /// What went wrong, in a word or two; empty when nothing did.
  String fault() {
    if (isRight()) return "";
    if (hasRightService()) return "other aspect";
    return about.service().isPresent() ? "other service" : about.kind().key();
  }
}
