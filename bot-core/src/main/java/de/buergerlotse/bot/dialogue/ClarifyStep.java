package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.bot.understanding.Decision;
import java.util.List;
import java.util.Optional;

/// When a few services are meant, the bot asks which, but never twice the same.
final class ClarifyStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .understanding()
      .filter(understood -> understood.decision() instanceof Decision.Clarify)
      .map(understood -> clarify(turn, ((Decision.Clarify) understood.decision()).candidates()));
  }

  private static TurnOutcome clarify(Turn turn, List<Candidate> candidates) {
    if (services(candidates).equals(services(turn.state().offered()))) {
      return new TurnOutcome.HandedOver(
        turn.composer().givesUp(turn.ways(), turn.variant()),
        turn.state().notUnderstood()
      );
    }
    var reply = turn.composer().clarify(candidates, turn.variant());
    return new TurnOutcome.Clarified(reply, turn.heard().offering(candidates));
  }

  private static List<Object> services(List<Candidate> candidates) {
    return candidates.stream().<Object>map(Candidate::service).toList();
  }
}
