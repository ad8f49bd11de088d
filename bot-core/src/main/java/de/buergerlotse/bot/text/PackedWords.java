package de.buergerlotse.bot.text;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Sorted words in one row of bytes; as strings, tens of thousands of words would be a seventh of all objects that a
/// collection of the heap has to visit. Immutable.
final class PackedWords extends AbstractList<String> implements RandomAccess {

  private final byte[] letters;
  /// Where each word starts; it ends where the next one starts.
  private final int[] starts;

  /// @param words in any order; each is kept once, ordered by its bytes in UTF-8
  PackedWords(List<String> words) {
    var sorted = words
      .stream()
      .map(word -> word.getBytes(StandardCharsets.UTF_8))
      .sorted(Arrays::compareUnsigned)
      .toArray(byte[][]::new);
    var row = new byte[Arrays.stream(sorted)
      .mapToInt(word -> word.length)
      .sum()];
    var ends = new int[sorted.length + 1];
    var count = 0;
    for (var word : sorted) {
      if (count > 0 && Arrays.equals(row, ends[count - 1], ends[count], word, 0, word.length)) continue;
      System.arraycopy(word, 0, row, ends[count], word.length);
      ends[count + 1] = ends[count] + word.length;
      count++;
    }
    letters = Arrays.copyOf(row, ends[count]);
    starts = Arrays.copyOf(ends, count + 1);
  }

  @Override
  public int size() {
    return starts.length - 1;
  }

  @Override
  public String get(int place) {
    return new String(letters, starts[place], starts[place + 1] - starts[place], StandardCharsets.UTF_8);
  }

  /// Whether the word is one of them, found by halving.
  boolean knows(String word) {
    var bytes = word.getBytes(StandardCharsets.UTF_8);
    var low = 0;
    var high = size() - 1;
    while (low <= high) {
      var middle = (low + high) >>> 1;
      var order = Arrays.compareUnsigned(letters, starts[middle], starts[middle + 1], bytes, 0, bytes.length);
      if (order == 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}
