package de.buergerlotse.bot.text;

/// Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of
/// neighbours each count one. F. Damerau, "A technique for computer detection and correction of spelling errors", 1964.
final class EditDistance {

  private EditDistance() {}

  /// The distance of two words, or `limit + 1` as soon as it is known to be beyond the limit.
  static int between(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) > limit) return limit + 1;
    // What both words begin and end with costs nothing in a best alignment; with few errors little is left between.
    var start = 0;
    var leftEnd = left.length();
    var rightEnd = right.length();
    while (start < leftEnd && start < rightEnd && left.charAt(start) == right.charAt(start)) start++;
    while (leftEnd > start && rightEnd > start && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
      leftEnd--;
      rightEnd--;
    }
    if (leftEnd == start || rightEnd == start) return Math.max(leftEnd, rightEnd) - start;
    return table(left.substring(start, leftEnd), right.substring(start, rightEnd), limit);
  }

  private static int table(String left, String right, int limit) {
    var before = new int[right.length() + 1];
    var previous = new int[right.length() + 1];
    var current = new int[right.length() + 1];
    for (var column = 0; column <= right.length(); column++) previous[column] = column;
    for (var row = 1; row <= left.length(); row++) {
      if (fillRow(left, right, row, before, previous, current) > limit) return limit + 1;
      var spare = before;
      before = previous;
      previous = current;
      current = spare;
    }
    return previous[right.length()];
  }

  /// Fills one row of the table and returns its smallest value.
  private static int fillRow(String left, String right, int row, int[] before, int[] previous, int[] current) {
    current[0] = row;
    var smallest = row;
    for (var column = 1; column <= right.length(); column++) {
      var same = left.charAt(row - 1) == right.charAt(column - 1);
      var cost = previous[column - 1] + (same ? 0 : 1);
      cost = Math.min(cost, Math.min(previous[column], current[column - 1]) + 1);
      if (row > 1 && column > 1 && swapped(left, right, row, column)) cost = Math.min(cost, before[column - 2] + 1);
      current[column] = cost;
      smallest = Math.min(smallest, cost);
    }
    return smallest;
  }

  private static boolean swapped(String left, String right, int row, int column) {
    return left.charAt(row - 1) == right.charAt(column - 2) && left.charAt(row - 2) == right.charAt(column - 1);
  }
}
