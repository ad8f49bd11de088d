package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.bot.understanding.Decision;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What another understanding changes about the same questions.
///
/// @param asked questions asked
/// @param changed those that are understood otherwise
public record UnderstandingChange(int asked, List<Changed> changed) {
  public UnderstandingChange {
    changed = List.copyOf(changed);
  }

  /// A question, with the service that is right where it is known.
  public record Asked(String text, Optional<ServiceId> expected) {}

  /// What was made of a question.
  ///
  /// @param decision its name in the public interface
  /// @param candidate that was answered
  public record Outcome(String decision, Optional<Candidate> candidate) {
    /// Confidence alone is no other outcome.
    boolean isSame(Outcome other) {
      return (
        decision.equals(other.decision) &&
        candidate.map(Candidate::service).equals(other.candidate.map(Candidate::service)) &&
        candidate.map(Candidate::aspect).equals(other.candidate.map(Candidate::aspect))
      );
    }
  }

  /// Whether a change is for the better, as far as is known.
  public enum Verdict {
    BETTER,
    WORSE,
    OTHER,
  }

  public record Changed(
    String question,
    Outcome before,
    Outcome after,
    Optional<ServiceId> expected,
    Verdict verdict
  ) {}

  /// Asks both, each question in a conversation of its own.
  public static UnderstandingChange of(List<Asked> questions, BotTurn before, BotTurn after) {
    var changed = new ArrayList<Changed>();
    for (var question : questions) {
      var then = outcome(before, question.text());
      var now = outcome(after, question.text());
      if (then.isSame(now)) continue;
      changed.add(
        new Changed(question.text(), then, now, question.expected(), verdict(question.expected(), then, now))
      );
    }
    return new UnderstandingChange(questions.size(), changed);
  }

  public int count(Verdict verdict) {
    return (int) changed
      .stream()
      .filter(one -> one.verdict() == verdict)
      .count();
  }

  private static Verdict verdict(Optional<ServiceId> expected, Outcome then, Outcome now) {
    if (expected.isEmpty()) return Verdict.OTHER;
    var was = rank(expected.get(), then);
    var is = rank(expected.get(), now);
    if (was == is) return Verdict.OTHER;
    return is > was ? Verdict.BETTER : Verdict.WORSE;
  }

  /// The right answer is better than none, and none is better than a wrong one.
  private static int rank(ServiceId expected, Outcome outcome) {
    return outcome
      .candidate()
      .map(found -> found.service().equals(expected) ? 1 : -1)
      .orElse(0);
  }

  private static Outcome outcome(BotTurn bot, String text) {
    return switch (bot.understand(text).decision()) {
      case Decision.Answer(var candidate) -> new Outcome("answer", Optional.of(candidate));
      case Decision.Clarify _, Decision.FollowUp _ -> new Outcome("clarify", Optional.empty());
      case Decision.SmallTalk _ -> new Outcome("smalltalk", Optional.empty());
      case Decision.Human _ -> new Outcome("handover", Optional.empty());
      case Decision.Danger _ -> new Outcome("emergency", Optional.empty());
      case Decision.OtherAuthority(var id) -> new Outcome("outOfScope:" + id, Optional.empty());
      case Decision.OutOfScope _, Decision.ForeignLanguage _ -> new Outcome("outOfScope", Optional.empty());
    };
  }
}
