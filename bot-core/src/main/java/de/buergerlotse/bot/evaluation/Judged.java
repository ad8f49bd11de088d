package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;
import java.util.Optional;

/// A golden question with what the bot made of it.
///
/// @param kind what kind of reply it was
/// @param offered the answered service, then the offered ones
/// @param aspect the answered aspect
/// @param best the likeliest service, whatever was decided
record Judged(
  GoldenQuestion question,
  About.Kind kind,
  List<ServiceId> offered,
  Optional<Aspect> aspect,
  Candidate best
) {
  private static final int FEW = 3;

  boolean isAnswered() {
    return kind == About.Kind.ANSWER;
  }

  boolean isRightAtOnce() {
    return isAnswered() && question.isRight(offered.getFirst());
  }

  /// The first service the citizen sees is the right one, answered or offered.
  boolean isRightFirst() {
    return !offered.isEmpty() && question.isRight(offered.getFirst());
  }

  boolean isRightAmongFew() {
    return offered.stream().limit(FEW).anyMatch(question::isRight);
  }

  /// Not answered, but one of the choices is right.
  boolean isRightAfterClarification() {
    return !isAnswered() && isRightAmongFew();
  }

  /// Answered outright with the wrong service.
  boolean isConfidentlyWrong() {
    return isAnswered() && !question.isRight(offered.getFirst());
  }

  boolean isRefused() {
    return offered.isEmpty();
  }

  boolean hasRightAspect() {
    return aspect.isPresent() && aspect.equals(question.aspect());
  }
}
