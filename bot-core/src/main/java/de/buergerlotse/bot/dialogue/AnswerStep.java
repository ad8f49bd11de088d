package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.bot.understanding.Decision;
import de.buergerlotse.bot.understanding.Understanding;
import java.util.List;
import java.util.Optional;

/// A question that was understood is answered; a second wish is offered with the answer, and other services where doubt
/// remains.
final class AnswerStep implements TurnStep {

  private static final double NO_DOUBT = 0.9;
  private static final int MOST_ALTERNATIVES = 2;
  /// What is less likely than this is no help but noise.
  private static final double WORTH_OFFERING = 0.05;

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .understanding()
      .filter(understood -> understood.decision() instanceof Decision.Answer)
      .map(understood -> {
        var candidate = ((Decision.Answer) understood.decision()).candidate();
        return Answers.give(turn, candidate, understood.also(), alternatives(understood, candidate));
      });
  }

  private static List<Candidate> alternatives(Understanding understood, Candidate answered) {
    if (answered.confidence() >= NO_DOUBT) return List.of();
    return understood
      .candidates()
      .stream()
      .filter(candidate -> !candidate.service().equals(answered.service()))
      .filter(candidate ->
        understood
          .also()
          .filter(wish -> wish.service().equals(candidate.service()))
          .isEmpty()
      )
      .filter(candidate -> candidate.confidence() >= WORTH_OFFERING)
      .limit(MOST_ALTERNATIVES)
      .toList();
  }
}
