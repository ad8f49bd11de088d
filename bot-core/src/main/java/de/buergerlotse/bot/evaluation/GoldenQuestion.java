package de.buergerlotse.bot.evaluation;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Optional;

/// A question with what is right.
///
/// @param service empty for a question that no service answers
/// @param alternative a second service that is honestly right, too
/// @param style how it is written ("typo", "dialect", …), for tables; empty when not told
public record GoldenQuestion(
  String text,
  Optional<ServiceId> service,
  Optional<Aspect> aspect,
  Optional<ServiceId> alternative,
  String style
) {
  boolean isOutOfScope() {
    return service.isEmpty();
  }

  boolean isRight(ServiceId candidate) {
    return service.filter(candidate::equals).isPresent() || alternative.filter(candidate::equals).isPresent();
  }
}
