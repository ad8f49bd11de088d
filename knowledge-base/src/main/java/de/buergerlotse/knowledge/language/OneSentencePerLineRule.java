package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds a second sentence on a line. List entries and texts of a single line (names, labels) are left alone.
final class OneSentencePerLineRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "one-sentence-per-line",
    "In dieser Zeile steht mehr als 1 Satz.",
    "Beginnen Sie für jeden Satz eine neue Zeile."
  );
  private static final Set<String> FULL_STOPS = Set.of(".", "!", "?");

  @Override
  public Stream<Finding> check(CheckedText text) {
    var sentences = text.sentences();
    if (sentences.isEmpty() || sentences.getLast().line() == 0) return Stream.empty();
    return IntStream.range(1, sentences.size())
      .filter(i -> follows(sentences.get(i - 1), sentences.get(i)))
      .mapToObj(i -> sentences.get(i).finding(RULE));
  }

  private static boolean follows(Sentence previous, Sentence sentence) {
    var ended = FULL_STOPS.contains(previous.tokens().getLast().word());
    return ended && previous.line() == sentence.line() && !sentence.listed() && sentence.hasWords();
  }
}
