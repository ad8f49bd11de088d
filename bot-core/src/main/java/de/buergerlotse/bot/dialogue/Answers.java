package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Giving an answer: the reply, and the topic remembered.
final class Answers {

  private Answers() {}

  /// @param alternatives other services the citizen may have meant; offered with the answer and remembered for "nein"
  static TurnOutcome give(Turn turn, Candidate candidate, List<Candidate> alternatives) {
    return give(turn, candidate, Optional.empty(), alternatives);
  }

  /// @param also a second wish of the same message: the first of what is offered, which "ja" takes
  static TurnOutcome give(Turn turn, Candidate candidate, Optional<Candidate> also, List<Candidate> alternatives) {
    var reply = turn
      .composer()
      .answer(candidate, also, alternatives, turn.waysBelow(candidate.service()), turn.variant());
    var offered = Stream.concat(also.stream(), alternatives.stream()).toList();
    return new TurnOutcome.Answered(reply, turn.heard().answered(candidate, offered));
  }
}
