package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.reply.About;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;
import java.util.Optional;

/// What a publication would change for those who ask.
///
/// @param goldenAsked golden questions asked
/// @param goldenRight those that would be answered rightly
/// @param broken those that are answered rightly now and would not be any more
/// @param asked questions of citizens asked
/// @param changed those that would be answered otherwise
/// @param worse those that would be answered worse: not at all any more, or by another service
public record ReleaseReport(
  int goldenAsked,
  int goldenRight,
  List<Broken> broken,
  int asked,
  int changed,
  List<Worse> worse
) {
  /// What the bot made of a question.
  public record Outcome(About.Kind kind, Optional<ServiceId> service, Optional<Aspect> aspect) {}

  public record Broken(GoldenQuestion question, Outcome before, Outcome now) {}

  public record Worse(String question, Outcome before, Outcome now) {}

  public ReleaseReport {
    broken = List.copyOf(broken);
    worse = List.copyOf(worse);
  }

  /// Whether it should not be published as it is.
  public boolean blocks() {
    return !broken.isEmpty();
  }
}
