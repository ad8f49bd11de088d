package de.buergerlotse.bot.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The known words with how often each was seen; immutable.
public final class Vocabulary {

  private final Map<String, Integer> counts;

  private Vocabulary(Map<String, Integer> counts) {
    this.counts = counts;
  }

  /// The words of all given texts.
  public static Vocabulary of(Iterable<String> texts) {
    var counts = new HashMap<String, Integer>();
    for (var text : texts) for (var word : Words.of(text)) counts.merge(word, 1, Integer::sum);
    return new Vocabulary(counts);
  }

  public boolean knows(String word) {
    return counts.containsKey(word);
  }

  /// How often the word was seen; 0 for an unknown one.
  public int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  public Set<String> words() {
    return Collections.unmodifiableSet(counts.keySet());
  }
}
