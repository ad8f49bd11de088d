package de.buergerlotse.knowledge.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What common abbreviations stand for.
final class Abbreviations {

  private static final Map<String, String> WORDS = ResourceLines.read("abbreviation-words")
    .stream()
    .map(line -> line.split(" = ", 2))
    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

  private Abbreviations() {}

  static Optional<String> written(Token token) {
    var key = token.written().toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}]", "");
    return Optional.ofNullable(WORDS.get(key));
  }
}
