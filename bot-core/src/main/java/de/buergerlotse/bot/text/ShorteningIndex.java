package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Words found by what is left of them when letters are left out (SymSpell idea of W. Garbe, 2012).
///
/// A vocabulary of ten thousand words has a million such shortenings: kept as strings they would fill the product's whole
/// memory, so there is one sorted row of numbers, each the shortening's hash and the word's place. Words whose hash only
/// happens to be equal are found, too; the caller measures the distance anyway.
final class ShorteningIndex {

  /// From this length on two errors are forgiven.
  static final int LONG_WORD = 8;

  private final List<String> words;
  private long[] entries = new long[1 << 12];
  private int size;

  ShorteningIndex(List<String> words) {
    this.words = words;
    for (var place = 0; place < words.size(); place++) {
      for (var shortening : shortenings(words.get(place))) add(shortening, place);
    }
    entries = Arrays.copyOf(entries, size);
    Arrays.sort(entries);
  }

  private void add(String shortening, int place) {
    if (size == entries.length) entries = Arrays.copyOf(entries, size * 2);
    entries[size++] = ((long) shortening.hashCode() << 32) | place;
  }

  /// All words that share a shortening with the word.
  Set<String> find(String word) {
    var found = new LinkedHashSet<String>();
    for (var shortening : shortenings(word)) {
      var key = (long) shortening.hashCode() << 32;
      var start = Arrays.binarySearch(entries, key);
      for (var entry = start < 0 ? -start - 1 : start; entry < size && entries[entry] >> 32 == key >> 32; entry++) {
        found.add(words.get((int) entries[entry]));
      }
    }
    return found;
  }

  /// The word itself, with each letter left out, and for long words with each two letters left out.
  private static List<String> shortenings(String word) {
    var shortenings = new ArrayList<String>(word.length() * 2);
    shortenings.add(word);
    for (var index = 0; index < word.length(); index++) {
      var shorter = without(word, index);
      shortenings.add(shorter);
      if (word.length() < LONG_WORD) continue;
      for (var second = index; second < shorter.length(); second++) shortenings.add(without(shorter, second));
    }
    return shortenings;
  }

  private static String without(String word, int index) {
    return word.substring(0, index) + word.substring(index + 1);
  }
}
