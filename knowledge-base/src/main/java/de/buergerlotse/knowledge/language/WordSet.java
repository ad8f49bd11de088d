package de.buergerlotse.knowledge.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a set of the words of a text block.
final class WordSet {

  private WordSet() {}

  static Set<String> of(String words) {
    return Stream.of(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
