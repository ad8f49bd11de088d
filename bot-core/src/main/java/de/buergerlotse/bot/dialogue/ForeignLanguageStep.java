package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// A text in another language gets the approved text in that language, and a way to a human.
final class ForeignLanguageStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .understanding()
      .filter(understood -> understood.decision() instanceof Decision.ForeignLanguage)
      .map(understood -> {
        var tag = ((Decision.ForeignLanguage) understood.decision()).tag();
        return new TurnOutcome.Remarked(turn.composer().foreignLanguage(tag, turn.ways()), turn.state().aside());
      });
  }
}
