package de.buergerlotse.knowledge.language;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text read into sentences and tokens.
///
/// @param text as it was given; all offsets refer to it
/// @param prose the same length, with references and web addresses blotted out by letters
record CheckedText(String text, String prose, List<Sentence> sentences) {
  CheckedText {
    sentences = List.copyOf(sentences);
  }

  Stream<Token> words() {
    return sentences.stream().flatMap(Sentence::words);
  }

  Stream<Finding> matches(Pattern pattern, Sentence.Rule rule) {
    return matches(pattern, rule, match -> rule.suggestion());
  }

  /// A finding for each match of a pattern in the prose.
  Stream<Finding> matches(Pattern pattern, Sentence.Rule rule, Function<MatchResult, String> suggestion) {
    return pattern
      .matcher(prose)
      .results()
      .map(match -> new Finding(rule.id(), match.start(), match.end(), rule.message(), suggestion.apply(match)));
  }
}
