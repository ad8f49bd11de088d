package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Candidate;
import java.util.List;

/// Giving an answer: the reply, and the topic remembered.
final class Answers {

  private Answers() {}

  /// @param alternatives other services the citizen may have meant; offered with the answer and remembered for "nein"
  static TurnOutcome give(Turn turn, Candidate candidate, List<Candidate> alternatives) {
    var reply = turn.composer().answer(candidate, alternatives, turn.ways(), turn.variant());
    return new TurnOutcome.Answered(reply, turn.state().answered(candidate, alternatives));
  }
}
