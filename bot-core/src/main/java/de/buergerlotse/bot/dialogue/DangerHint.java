package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Understanding;

/// What may tell of danger brings the helping numbers before whatever else is said to it: a number too many harms nobody.
final class DangerHint {

  private DangerHint() {}

  static TurnOutcome before(Turn turn, TurnOutcome outcome) {
    if (outcome instanceof TurnOutcome.Emergency) return outcome;
    var variant = outcome.state().variant();
    return turn
      .understanding()
      .flatMap(Understanding::possibleDanger)
      .map(kind -> outcome.with(turn.composer().withDangerHint(outcome.reply(), kind, variant), outcome.state()))
      .orElse(outcome);
  }
}
