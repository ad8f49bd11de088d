package de.buergerlotse.bot.understanding;

import java.util.Arrays;

/// Numbers features by their hashes and finds what is known of them: an open hash table of small slots, with the rest in
/// rows by number, so that hundreds of thousands of features take little memory.
///
/// An entry is 64 bits: the idf as a float with the group's code in its two last bits, and the feature's number
/// ([#numberOf(long)] and its siblings).
final class FeatureTable {

  static final long ABSENT = -1;
  private static final int GROUP_MASK = 3;
  private static final int EMPTY = -1;
  /// A slot is the feature's number with some bits of the hash before it: most other features are told apart by these.
  private static final int NUMBER_BITS = 24;
  private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;
  /// Three quarters of the slots are taken at most.
  private static final double SLOTS_PER_FEATURE = 1 / 0.75;

  private int[] slots;
  /// By number.
  private long[] hashes;
  private int[] facts;
  private int size;

  /// @param slots a power of two
  FeatureTable(int slots) {
    this.slots = new int[slots];
    Arrays.fill(this.slots, EMPTY);
    this.hashes = new long[slots];
    this.facts = new int[slots];
  }

  static long entry(int number, byte group, float idf) {
    return ((long) fact(group, idf) << Integer.SIZE) | number;
  }

  private static int fact(int group, float idf) {
    return (Float.floatToRawIntBits(idf) & ~GROUP_MASK) | group;
  }

  static int numberOf(long entry) {
    return (int) entry;
  }

  static int groupOf(long entry) {
    return (int) (entry >>> Integer.SIZE) & GROUP_MASK;
  }

  static float idfOf(long entry) {
    return Float.intBitsToFloat((int) (entry >>> Integer.SIZE));
  }

  /// So many features have a number, from 0 on.
  int size() {
    return size;
  }

  long hashOf(int number) {
    return hashes[number];
  }

  /// The entry of a numbered feature.
  long entryOf(int number) {
    return ((long) facts[number] << Integer.SIZE) | number;
  }

  /// The entry of a feature, or [#ABSENT].
  long find(long feature) {
    var slot = slots[slot(feature)];
    if (slot == EMPTY) return ABSENT;
    return entryOf(slot & NUMBER_MASK);
  }

  /// Gives a feature the next number, if it has none yet.
  ///
  /// @return its number
  int add(long feature, byte group) {
    var slot = slot(feature);
    if (slots[slot] != EMPTY) return slots[slot] & NUMBER_MASK;
    if (size == hashes.length) setRoom(size * 2);
    hashes[size] = feature;
    facts[size] = fact(group, 0);
    slots[slot] = tag(feature) | size;
    if (SLOTS_PER_FEATURE * ++size > slots.length) grow();
    return size - 1;
  }

  void setIdf(int number, float idf) {
    facts[number] = fact(facts[number] & GROUP_MASK, idf);
  }

  /// No more features come: gives back the room for them.
  void close() {
    setRoom(size);
  }

  private void setRoom(int features) {
    if (features > NUMBER_MASK) throw new IllegalArgumentException("more than " + NUMBER_MASK + " features");
    hashes = Arrays.copyOf(hashes, features);
    facts = Arrays.copyOf(facts, features);
  }

  private static int tag(long feature) {
    return (int) (feature >>> Integer.SIZE) & ~NUMBER_MASK;
  }

  private int slot(long feature) {
    var mask = slots.length - 1;
    var slot = (int) (feature ^ (feature >>> Integer.SIZE)) & mask;
    while (slots[slot] != EMPTY && !holds(slots[slot], feature)) slot = (slot + 1) & mask;
    return slot;
  }

  private boolean holds(int slot, long feature) {
    return (slot & ~NUMBER_MASK) == tag(feature) && hashes[slot & NUMBER_MASK] == feature;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, EMPTY);
    for (var number = 0; number < size; number++) slots[slot(hashes[number])] = tag(hashes[number]) | number;
  }
}
