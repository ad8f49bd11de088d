package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds two words for one thing in one text; where the text explains one by the other, both may stand.
final class InconsistentTermRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "inconsistent-term",
    "Für dieselbe Sache stehen verschiedene Wörter im Text.",
    "Nehmen Sie für dieselbe Sache immer dasselbe Wort."
  );
  private static final Map<String, Integer> GROUPS = groups(ResourceLines.read("same-things"));

  private static Map<String, Integer> groups(List<String> lines) {
    var groups = new HashMap<String, Integer>();
    IntStream.range(0, lines.size()).forEach(i ->
      Stream.of(lines.get(i).split(", ")).forEach(word -> groups.put(word, i))
    );
    return Map.copyOf(groups);
  }

  @Override
  public Stream<Finding> check(CheckedText text) {
    var explanations = Explanations.of(text);
    var firstWords = new HashMap<Integer, String>();
    return text
      .words()
      .filter(word -> word.startsUpper() && !explanations.contain(word))
      .flatMap(word -> find(word, firstWords));
  }

  private static Stream<Finding> find(Token word, Map<Integer, String> firstWords) {
    var term = term(word);
    var group = GROUPS.get(term);
    if (group == null) return Stream.empty();
    var first = firstWords.putIfAbsent(group, term);
    if (first == null || first.equals(term)) return Stream.empty();
    return Stream.of(
      RULE.suggesting("Im Text steht vorher ein anderes Wort für dieselbe Sache. Bleiben Sie bei diesem Wort.").at(word)
    );
  }

  /// The listed form of a word, whatever its ending.
  private static String term(Token word) {
    var lower = word.lower();
    return Stream.of("", "en", "er", "e", "n", "s", "es")
      .filter(lower::endsWith)
      .map(ending -> lower.substring(0, lower.length() - ending.length()))
      .filter(GROUPS::containsKey)
      .findFirst()
      .orElse(lower);
  }
}
