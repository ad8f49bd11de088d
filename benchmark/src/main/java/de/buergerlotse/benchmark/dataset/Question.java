package de.buergerlotse.benchmark.dataset;

import java.util.Set;

/// A text that a contender is asked for.
///
/// @param right the labels that count as right
public record Question(String text, Set<String> right) {
  public Question {
    right = Set.copyOf(right);
  }

  static Question of(Phrase phrase) {
    return new Question(phrase.text(), Set.of(phrase.label()));
  }
}
