package de.buergerlotse.bot.understanding;

import java.util.Arrays;

/// Finds what is known of a feature by its hash: an open hash table in which hash and entry lie side by side, so that a
/// look-up costs one access to memory.
///
/// An entry is 64 bits: the idf as a float, the group's code, the feature's number ([#numberOf(long)] and its siblings).
final class FeatureTable {

  static final long ABSENT = -1;
  private static final int GROUP_BITS = 2;
  private static final int NUMBER_BITS = 32 - GROUP_BITS;
  /// Three quarters of the places are taken at most, each of two slots.
  private static final double SLOTS_PER_FEATURE = 2 / 0.75;

  private long[] slots;
  private int size;

  FeatureTable(int capacity) {
    slots = new long[2 * capacity];
    Arrays.fill(slots, ABSENT);
  }

  static long entry(int number, byte group, float idf) {
    return ((long) Float.floatToRawIntBits(idf) << 32) | ((long) group << NUMBER_BITS) | number;
  }

  static int numberOf(long entry) {
    return (int) entry & ((1 << NUMBER_BITS) - 1);
  }

  static int groupOf(long entry) {
    return (int) (entry >>> NUMBER_BITS) & ((1 << GROUP_BITS) - 1);
  }

  static float idfOf(long entry) {
    return Float.intBitsToFloat((int) (entry >>> 32));
  }

  /// The entry of a feature, or [#ABSENT].
  long find(long feature) {
    return slots[slot(feature) + 1];
  }

  /// Sets the entry of a feature, known or new.
  void put(long feature, long entry) {
    var slot = slot(feature);
    if (slots[slot + 1] == ABSENT) {
      if (SLOTS_PER_FEATURE * ++size > slots.length) {
        grow();
        slot = slot(feature);
      }
      slots[slot] = feature;
    }
    slots[slot + 1] = entry;
  }

  private int slot(long feature) {
    var mask = slots.length - 1;
    var slot = ((int) (feature ^ (feature >>> 32)) << 1) & mask;
    while (slots[slot] != feature && slots[slot + 1] != ABSENT) slot = (slot + 2) & mask;
    return slot;
  }

  private void grow() {
    var old = slots;
    slots = new long[old.length * 2];
    Arrays.fill(slots, ABSENT);
    for (var slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] == ABSENT) continue;
      var place = slot(old[slot]);
      slots[place] = old[slot];
      slots[place + 1] = old[slot + 1];
    }
  }
}
