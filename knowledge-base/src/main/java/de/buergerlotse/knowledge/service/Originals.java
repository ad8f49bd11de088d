package de.buergerlotse.knowledge.service;

import java.util.List;
import java.util.Optional;

/// The plain texts after which the texts of the other variants were written.
final class Originals {

  private Originals() {}

  /// The answers, each other than plain German with the version of its original where there is one.
  static List<Answer> told(List<Answer> answers) {
    return answers
      .stream()
      .map(answer ->
        answer.basedOn().isPresent() ? answer : original(answer, answers).map(answer::basedOn).orElse(answer)
      )
      .toList();
  }

  static boolean isStale(Answer answer, List<Answer> answers) {
    var now = original(answer, answers);
    return now.isPresent() && answer.basedOn().isPresent() && !answer.basedOn().equals(now);
  }

  private static Optional<TextVersion> original(Answer answer, List<Answer> answers) {
    if (answer.variant().equals(Variant.PLAIN)) return Optional.empty();
    return answers
      .stream()
      .filter(other -> other.aspect() == answer.aspect() && other.variant().equals(Variant.PLAIN))
      .map(plain -> TextVersion.of(plain.text()))
      .findFirst();
  }
}
