package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds sentences with too many words. Figures and references to them count with their unit.
final class SentenceLengthRule implements LanguageRule {

  private static final Set<String> BETWEEN = Set.of("bis", "oder", "und");

  private final int limit;
  private final Rule rule;

  SentenceLengthRule(int limit) {
    this.limit = limit;
    this.rule = new Rule(
      "sentence-length",
      "Dieser Satz hat mehr als " + limit + " Wörter. Lange Sätze sind schwer zu lesen.",
      "Teilen Sie den Satz. Schreiben Sie in jeden Satz nur eine Aussage."
    );
  }

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .filter(sentence -> length(sentence) > limit)
      .map(sentence -> sentence.finding(rule));
  }

  /// A figure is read as one with its unit ("2 Wochen"), a span of figures too ("3 bis 7 Tage").
  private static long length(Sentence sentence) {
    var words = sentence
      .words()
      .filter(word -> !word.isNumber())
      .count();
    return (
      words -
      IntStream.range(1, sentence.size() - 1)
        .filter(i -> isSpan(sentence, i))
        .count()
    );
  }

  private static boolean isSpan(Sentence sentence, int i) {
    return sentence.isOneOf(i, BETWEEN) && sentence.at(i - 1).isNumber() && sentence.at(i + 1).isNumber();
  }
}
