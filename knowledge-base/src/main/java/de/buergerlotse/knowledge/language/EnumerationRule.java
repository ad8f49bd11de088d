package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds many things with commas in one sentence, which are easier as a list (BITV: from more than three).
final class EnumerationRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "enumeration",
    "In diesem Satz stehen 3 oder mehr Dinge hintereinander.",
    "Machen Sie eine Liste daraus: jedes Ding auf eine eigene Zeile, mit einem Strich davor."
  );
  private static final Set<String> LAST = Set.of("und", "oder", "sowie");
  private static final int FURTHEST = 10;

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence ->
        IntStream.range(1, sentence.size())
          .filter(i -> sentence.lower(i).equals(",") && conjunction(sentence, i) > 0)
          .limit(1)
          .mapToObj(i -> sentence.finding(RULE, i - 1, conjunction(sentence, i) + 1))
      );
  }

  /// Index of the "und" that closes "A, B und C" after the comma, or -1. No verb stands between.
  private static int conjunction(Sentence sentence, int comma) {
    if (!sentence.at(comma - 1).isNoun()) return -1;
    for (var i = comma + 1; i < Math.min(sentence.size() - 1, comma + FURTHEST); i++) {
      if (sentence.isOneOf(i, LAST)) return sentence.at(i - 1).isNoun() && isLong(sentence, comma, i) ? i : -1;
      if (sentence.at(i).isTagged("VERB", "AUX", "SCONJ")) return -1;
    }
    return -1;
  }

  /// Four things, or three of which each has its article. Three bare words ("Essen, Saft und Kaffee") are easy.
  private static boolean isLong(Sentence sentence, int comma, int last) {
    if (!startsThing(sentence, comma + 1) || !startsThing(sentence, last + 1)) return false;
    var more = IntStream.range(comma + 1, last).anyMatch(i -> sentence.lower(i).equals(","));
    return more || (sentence.at(comma + 1).isTagged("DET") && sentence.at(last + 1).isTagged("DET"));
  }

  private static boolean startsThing(Sentence sentence, int i) {
    return sentence.at(i).isNoun() || sentence.at(i).isTagged("DET", "ADJ", "NUM");
  }
}
