package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import java.util.List;

/// Numbers the features of a set of training texts and knows how telling each is (inverse document frequency).
final class FeatureIndex {

  private static final int ABSENT = -1;

  private final Features extractor;
  private long[] hashes = new long[1 << 16];
  private int[] numbers = new int[1 << 16];
  private byte[] groups = new byte[1 << 14];
  private int[] documentCounts = new int[1 << 14];
  private long[] hashOfNumber = new long[1 << 14];
  private float[] idf = new float[0];
  private final float[] weights = new float[Features.Group.COUNT];
  private int size;
  private int documents;

  private FeatureIndex(Features extractor) {
    this.extractor = extractor;
    for (var group : Features.Group.values()) weights[group.code] = extractor.weight(group);
    Arrays.fill(numbers, ABSENT);
  }

  static FeatureIndex of(Features extractor, List<String> texts) {
    var index = new FeatureIndex(extractor);
    var lastSeen = new int[1 << 14];
    for (var document = 1; document <= texts.size(); document++) lastSeen = index.count(
      texts.get(document - 1),
      document,
      lastSeen
    );
    index.documents = texts.size();
    index.idf = new float[index.size];
    for (var number = 0; number < index.size; number++) {
      // Smoothed idf, ln((1 + N) / (1 + df)) + 1: never zero, finite for every feature.
      index.idf[number] = (float) (Math.log((1.0 + texts.size()) / (1.0 + index.documentCounts[number])) + 1.0);
    }
    return index;
  }

  private int[] count(String text, int document, int[] lastSeenBefore) {
    var lastSeen = new int[][] { lastSeenBefore };
    extractor.extract(text, (group, feature) -> {
      var number = add(group, feature);
      if (number >= lastSeen[0].length) lastSeen[0] = Arrays.copyOf(lastSeen[0], lastSeen[0].length * 2);
      if (lastSeen[0][number] == document) return;
      lastSeen[0][number] = document;
      documentCounts[number]++;
    });
    return lastSeen[0];
  }

  int size() {
    return size;
  }

  /// The hash of a numbered feature; its hexadecimal form is the feature's name in OpenNLP's model.
  long hashOf(int number) {
    return hashOfNumber[number];
  }

  /// How rare a feature is among the training texts; highest for one never seen.
  double rarity(long feature) {
    var number = find(feature);
    return number == ABSENT ? Math.log(1.0 + documents) + 1.0 : idf[number];
  }

  /// The vector of a text: known features once each, valued by idf, every group normalised to its weight, the whole to 1.
  SparseVector vectorOf(String text) {
    var builder = new SparseVector.Builder();
    extractor.extract(text, (_, feature) -> {
      var number = find(feature);
      if (number != ABSENT) builder.add(number);
      else builder.addUnknown();
    });
    return builder.build(idf, groups, weights);
  }

  private int add(Features.Group group, long feature) {
    if (size * 2 >= hashes.length) grow();
    var slot = slot(feature, hashes, numbers);
    if (numbers[slot] != ABSENT) return numbers[slot];
    if (size == groups.length) {
      groups = Arrays.copyOf(groups, size * 2);
      documentCounts = Arrays.copyOf(documentCounts, size * 2);
      hashOfNumber = Arrays.copyOf(hashOfNumber, size * 2);
    }
    hashes[slot] = feature;
    numbers[slot] = size;
    groups[size] = group.code;
    hashOfNumber[size] = feature;
    return size++;
  }

  private int find(long feature) {
    return numbers[slot(feature, hashes, numbers)];
  }

  private static int slot(long feature, long[] hashes, int[] numbers) {
    var mask = hashes.length - 1;
    var slot = (int) (feature ^ (feature >>> 32)) & mask;
    while (numbers[slot] != ABSENT && hashes[slot] != feature) slot = (slot + 1) & mask;
    return slot;
  }

  private void grow() {
    var newHashes = new long[hashes.length * 2];
    var newNumbers = new int[hashes.length * 2];
    Arrays.fill(newNumbers, ABSENT);
    for (var number = 0; number < size; number++) {
      var slot = slot(hashOfNumber[number], newHashes, newNumbers);
      newHashes[slot] = hashOfNumber[number];
      newNumbers[slot] = number;
    }
    hashes = newHashes;
    numbers = newNumbers;
  }
}
