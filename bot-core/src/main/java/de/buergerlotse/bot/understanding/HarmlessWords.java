package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Words that tell of no danger when they stand alone: "heute", "mein Kind", "bald".
///
/// A model that knows whole sentences only takes any short text for what its few words were seen in most.
final class HarmlessWords {

  /// A word in fewer harmless texts may be missing from the dangerous ones by chance.
  private static final int FEWEST_TEXTS = 3;

  private HarmlessWords() {}

  /// The words that stand in harmless texts at least as often as in dangerous ones, in alphabetical order.
  static List<String> of(List<LabelledText> texts) {
    Map<String, Integer> harmless = new HashMap<>();
    Map<String, Integer> dangerous = new HashMap<>();
    for (var text : texts) {
      var counts = text.outcome().equals(TrainingTexts.HARMLESS) ? harmless : dangerous;
      for (var word : new HashSet<>(Words.of(text.text()))) counts.merge(word, 1, Integer::sum);
    }
    return harmless
      .entrySet()
      .stream()
      .filter(word -> word.getValue() >= Math.max(FEWEST_TEXTS, dangerous.getOrDefault(word.getKey(), 0)))
      .map(Map.Entry::getKey)
      .sorted()
      .toList();
  }
}
