package de.buergerlotse.bot.understanding;

/// A set of features, eight to sixteen bytes each: in a `HashSet<Long>` a million of them would be the most memory that learning ever
/// needs. For one thread.
final class FeatureSet {

  /// Stands for a free place; the feature with this hash is taken for its neighbour.
  private static final long FREE = 0;

  private long[] places = new long[1 << 10];
  private int size;

  /// @return whether it was not in the set before
  boolean add(long feature) {
    var place = place(feature);
    if (places[place] != FREE) return false;
    places[place] = present(feature);
    // At most two thirds full, so that few places are looked at in vain.
    if (++size * 3L > places.length * 2L) grow();
    return true;
  }

  boolean contains(long feature) {
    return places[place(feature)] != FREE;
  }

  private static long present(long feature) {
    return feature == FREE ? 1 : feature;
  }

  /// Where the feature is, or should be put.
  private int place(long feature) {
    var wanted = present(feature);
    var mask = places.length - 1;
    var place = (int) (wanted ^ (wanted >>> Integer.SIZE)) & mask;
    while (places[place] != FREE && places[place] != wanted) place = (place + 1) & mask;
    return place;
  }

  private void grow() {
    var before = places;
    places = new long[before.length * 2];
    for (var feature : before) if (feature != FREE) places[place(feature)] = feature;
  }
}
