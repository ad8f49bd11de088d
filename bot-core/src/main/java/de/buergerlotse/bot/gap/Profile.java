package de.buergerlotse.bot.gap;

import de.buergerlotse.bot.text.Stems;
import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.bot.text.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The telling words of one question or of many like ones: stems and beginnings of long words, the rarer the heavier.
///
/// @param weights by stem
public record Profile(Map<String, Double> weights) {
  /// From which likeness on two questions ask the same (cosine).
  public static final double ALIKE = 0.5;

  private static final Pattern MASKED_WORD = Pattern.compile("\\[[^\\]]*\\]");
  private static final Stems STEMS = new Stems();
  private static final int BEGINNING = 5;
  private static final double BEGINNING_WEIGHT = 0.6;

  public Profile {
    weights = Map.copyOf(weights);
  }

  /// @param vocabulary the words of the municipality's texts: what stands in it often says little
  public static Profile of(String masked, Vocabulary vocabulary) {
    var weights = new TreeMap<String, Double>();
    for (var word : Words.of(MASKED_WORD.matcher(masked).replaceAll(" "))) {
      var weight = 1 / (1 + Math.log1p(vocabulary.count(word)));
      weights.merge(STEMS.of(word), weight, Math::max);
      // "Drohne" and "Drohnenführerschein" begin alike.
      if (word.length() > BEGINNING) weights.merge(
        word.substring(0, BEGINNING) + "*",
        weight * BEGINNING_WEIGHT,
        Math::max
      );
    }
    return new Profile(weights);
  }

  /// 0 for nothing in common, 1 for the same words.
  public double likeness(Profile other) {
    var dot = 0.0;
    for (var word : new TreeMap<>(weights).entrySet()) {
      dot += word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0);
    }
    return dot == 0 ? 0 : dot / (length() * other.length());
  }

  private double length() {
    return Math.sqrt(
      new TreeMap<>(weights)
        .values()
        .stream()
        .mapToDouble(weight -> weight * weight)
        .sum()
    );
  }

  /// The profile of both together.
  public Profile plus(Profile other) {
    var sum = new TreeMap<>(weights);
    other.weights.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
    return new Profile(sum);
  }
}
