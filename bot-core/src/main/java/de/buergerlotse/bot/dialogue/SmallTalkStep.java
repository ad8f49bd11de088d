package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// Small talk is answered shortly and leaves the topic as it is.
final class SmallTalkStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .understanding()
      .filter(understood -> understood.decision() instanceof Decision.SmallTalk)
      .map(understood -> {
        var kind = ((Decision.SmallTalk) understood.decision()).kind();
        return new TurnOutcome.Remarked(turn.composer().smallTalk(kind, turn.variant()), turn.state().aside());
      });
  }
}
