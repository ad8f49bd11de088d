package de.buergerlotse.knowledge.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A stretch of words that stayed, came or went between two texts.
public record WordRun(Op op, String text) {
  /// What became of the words.
  public enum Op {
    SAME,
    ADDED,
    REMOVED,
  }

  /// A word with the white space behind it, or white space at the beginning.
  private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");
  /// Beyond this the table of the comparison would not fit into memory; then the middle counts as replaced.
  private static final long LARGEST_TABLE = 4_000_000;

  /// The runs that make one text of the other: without what was removed they are `after`, without what was added `before`.
  /// As few words as possible change (longest common subsequence, Hunt and McIlroy 1976).
  public static List<WordRun> between(String before, String after) {
    var old = words(before);
    var now = words(after);
    var start = 0;
    while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) start++;
    var end = 0;
    while (
        end < old.size() - start &&
        end < now.size() - start &&
        old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))
      )
      end++;
    var runs = new ArrayList<WordRun>();
    addAll(runs, Op.SAME, now.subList(0, start));
    addMiddle(runs, old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    addAll(runs, Op.SAME, now.subList(now.size() - end, now.size()));
    return List.copyOf(runs);
  }

  private static void addMiddle(List<WordRun> runs, List<String> old, List<String> now) {
    if ((long) old.size() * now.size() > LARGEST_TABLE) {
      addAll(runs, Op.REMOVED, old);
      addAll(runs, Op.ADDED, now);
      return;
    }
    var common = commonLengths(old, now);
    var left = 0;
    var right = 0;
    while (left < old.size() || right < now.size()) {
      if (left < old.size() && right < now.size() && old.get(left).equals(now.get(right))) {
        addAll(runs, Op.SAME, List.of(now.get(right)));
        left++;
        right++;
      } else if (right == now.size() || (left < old.size() && common[left + 1][right] >= common[left][right + 1])) {
        addAll(runs, Op.REMOVED, List.of(old.get(left++)));
      } else {
        addAll(runs, Op.ADDED, List.of(now.get(right++)));
      }
    }
  }

  /// In each cell how many words the rests of both texts share at most.
  private static int[][] commonLengths(List<String> old, List<String> now) {
    var common = new int[old.size() + 1][now.size() + 1];
    for (var left = old.size() - 1; left >= 0; left--) {
      for (var right = now.size() - 1; right >= 0; right--) {
        common[left][right] = old.get(left).equals(now.get(right))
          ? common[left + 1][right + 1] + 1
          : Math.max(common[left + 1][right], common[left][right + 1]);
      }
    }
    return common;
  }

  private static void addAll(List<WordRun> runs, Op op, List<String> words) {
    if (words.isEmpty()) return;
    var text = String.join("", words);
    if (!runs.isEmpty() && runs.getLast().op() == op) text = runs.removeLast().text() + text;
    runs.add(new WordRun(op, text));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
  }
}
