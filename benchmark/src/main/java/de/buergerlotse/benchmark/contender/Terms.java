package de.buergerlotse.benchmark.contender;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// TF-IDF of small-letter words and of sequences of three to five letters within words, normalised to length 1.
final class Terms {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Double> idf = new ArrayList<>();

  private Terms() {}

  static Terms of(List<String> texts) {
    var terms = new Terms();
    var counts = new HashMap<String, Integer>();
    for (var text : texts) for (var term : new HashSet<>(termsOf(text))) counts.merge(term, 1, Integer::sum);
    counts.forEach((term, count) -> {
      terms.numbers.put(term, terms.numbers.size() + 1);
      terms.idf.add(Math.log((1.0 + texts.size()) / (1.0 + count)) + 1);
    });
    return terms;
  }

  int size() {
    return numbers.size();
  }

  Feature[] vectorOf(String text) {
    var values = new TreeMap<Integer, Double>();
    for (var term : termsOf(text)) {
      var number = numbers.get(term);
      if (number != null) values.merge(number, idf.get(number - 1), Double::sum);
    }
    var norm = Math.sqrt(
      values
        .values()
        .stream()
        .mapToDouble(value -> value * value)
        .sum()
    );
    var vector = new ArrayList<Feature>();
    values.forEach((number, value) -> vector.add(new FeatureNode(number, value / norm)));
    return vector.toArray(Feature[]::new);
  }

  private static List<String> termsOf(String text) {
    var terms = new ArrayList<String>();
    for (var word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      if (word.isEmpty()) continue;
      terms.add(word);
      var padded = "_" + word + "_";
      for (var size = SHORTEST; size <= LONGEST; size++) {
        for (var start = 0; start + size <= padded.length(); start++) {
          terms.add("·" + padded.substring(start, start + size));
        }
      }
    }
    return terms;
  }
}
