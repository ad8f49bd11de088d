package de.buergerlotse.bot.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sums of the vectors of several groups of texts, kept by feature: a text is compared with all groups at once.
final class Centroids {

  private final Map<Integer, List<Share>> byFeature = new HashMap<>();
  private final double[] lengths;

  /// What a group has of a feature.
  private record Share(int group, float weight) {}

  private Centroids(int groups) {
    this.lengths = new double[groups];
  }

  static Centroids of(List<List<String>> groups, FeatureIndex index) {
    var centroids = new Centroids(groups.size());
    for (var group = 0; group < groups.size(); group++) {
      var sum = new HashMap<Integer, Float>();
      for (var text : groups.get(group)) {
        var vector = index.vectorOf(text);
        for (var place = 0; place < vector.features().length; place++) {
          sum.merge(vector.features()[place], vector.values()[place], Float::sum);
        }
      }
      centroids.add(group, sum);
    }
    return centroids;
  }

  private void add(int group, Map<Integer, Float> sum) {
    var square = 0.0;
    for (var feature : sum.entrySet()) {
      var weight = feature.getValue();
      byFeature.computeIfAbsent(feature.getKey(), _ -> new ArrayList<>()).add(new Share(group, weight));
      square += weight * weight;
    }
    lengths[group] = Math.sqrt(square);
  }

  /// The likeness (cosine) of a text to every group, to its own one as if the text were not in it.
  double[] likeness(SparseVector vector, int own) {
    var dots = new double[lengths.length];
    var square = 0.0;
    for (var place = 0; place < vector.features().length; place++) {
      var value = vector.values()[place];
      square += value * value;
      for (var share : byFeature.getOrDefault(vector.features()[place], List.of())) {
        dots[share.group()] += share.weight() * value;
      }
    }
    for (var group = 0; group < dots.length; group++) {
      // |m - v|² = |m|² - 2 m·v + |v|²
      var rest = Math.sqrt(Math.max(0, lengths[group] * lengths[group] - 2 * dots[group] + square));
      var length = group == own ? rest : lengths[group];
      var dot = group == own ? dots[group] - square : dots[group];
      dots[group] = length < 1e-9 ? 0 : dot / length;
    }
    return dots;
  }
}
