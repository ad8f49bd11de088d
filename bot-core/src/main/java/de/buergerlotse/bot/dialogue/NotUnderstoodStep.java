package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.text.Words;
import java.util.Optional;

/// The honest end: this is nothing for the town, or it was not understood; at the second time in a row, a human.
final class NotUnderstoodStep implements TurnStep {

  private static final int FAILURES_UNTIL_HUMAN = 1;

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    var composer = turn.composer();
    var state = turn.state().notUnderstood();
    if (turn.state().failures() >= FAILURES_UNTIL_HUMAN) {
      return Optional.of(new TurnOutcome.HandedOver(composer.givesUp(turn.ways(), turn.variant()), state));
    }
    var hasWords = turn
      .text()
      .map(text -> !Words.of(text).isEmpty())
      .orElse(false);
    var reply = hasWords ? composer.outOfScope(turn.variant()) : composer.notUnderstood(turn.variant());
    return Optional.of(new TurnOutcome.Declined(reply, state));
  }
}
