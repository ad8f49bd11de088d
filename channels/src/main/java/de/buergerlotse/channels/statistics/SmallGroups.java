package de.buergerlotse.channels.statistics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which groups are too small to be shown: whoever knows a few of the people could learn about the others.
///
/// A hidden group could be computed from the total and the shown ones. So the hidden groups together are never smaller
/// than the least size: the next smallest is hidden with them.
final class SmallGroups {

  /// Fewer contacts than this are not told about.
  static final int LEAST = 5;

  private SmallGroups() {}

  /// The groups to hide.
  ///
  /// @param sizes how many contacts each group has
  static <K> Set<K> hidden(Map<K, Integer> sizes) {
    var hidden = new HashSet<K>();
    var together = 0;
    var ascending = sizes.entrySet().stream().sorted(Comparator.comparingInt(Map.Entry::getValue)).toList();
    for (var group : ascending) {
      var small = group.getValue() < LEAST;
      var needed = !hidden.isEmpty() && together < LEAST;
      if (!small && !needed) break;
      hidden.add(group.getKey());
      together += group.getValue();
    }
    return hidden;
  }
}
