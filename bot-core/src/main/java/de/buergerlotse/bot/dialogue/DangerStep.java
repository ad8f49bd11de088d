package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// Danger to life or limb comes before everything: the helping numbers at once.
final class DangerStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .understanding()
      .filter(understood -> understood.decision() instanceof Decision.Danger)
      .map(understood -> {
        var kind = ((Decision.Danger) understood.decision()).kind();
        return new TurnOutcome.Emergency(
          turn.composer().danger(kind, turn.ways(), turn.variant()),
          turn.state().aside()
        );
      });
  }
}
