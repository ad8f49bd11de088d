package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A wording as people write it down: words that must follow each other, in any spelling that folds to the same.
///
/// `will|möchte … nicht mehr leben ! stadt|dorf` means: "will" or "möchte", up to three words of any kind, then "nicht mehr
/// leben"; two gaps in a row stand for up to eight words; but not in a text that has "stadt" or "dorf". A word with a star (`brück*`) stands for all that begin so.
public final class WordPattern {

  private static final String GAP = "…";
  private static final String UNLESS = "!";
  private static final String WIDE_GAP = GAP + GAP;
  private static final int LONGEST_GAP = 3;
  private static final int LONGEST_WIDE_GAP = 8;

  private final List<Step> steps;
  private final Step unless;
  /// How many words may come before the last one.
  private final int reach;

  private WordPattern(List<Step> steps, Step unless) {
    this.steps = steps;
    this.unless = unless;
    this.reach = steps.size() - 1 + steps.stream().mapToInt(Step::gap).sum();
  }

  /// @throws IllegalArgumentException when it has no words, begins or ends with a gap, or more than one exception
  public static WordPattern parse(String pattern) {
    var parts = pattern.split(UNLESS, -1);
    if (parts.length > 2) throw new IllegalArgumentException("more than one exception: " + pattern);
    var steps = steps(pattern, parts[0].strip().split("\\s+"));
    var unless = parts.length == 2 ? Step.of(pattern, parts[1].strip(), 0) : new Step(Set.of(), List.of(), 0);
    return new WordPattern(steps, unless);
  }

  private static List<Step> steps(String pattern, String[] parts) {
    var steps = new ArrayList<Step>();
    var gap = 0;
    for (var part : parts) {
      if (part.equals(GAP) || part.equals(WIDE_GAP)) {
        if (steps.isEmpty() || gap > 0) throw new IllegalArgumentException("a gap needs words around it: " + pattern);
        gap = part.equals(GAP) ? LONGEST_GAP : LONGEST_WIDE_GAP;
        continue;
      }
      steps.add(Step.of(pattern, part, gap));
      gap = 0;
    }
    if (gap > 0) throw new IllegalArgumentException("a gap needs words around it: " + pattern);
    return List.copyOf(steps);
  }

  /// Whether the wording is in a text.
  ///
  /// @param words of the text, as [Words#of(String)] gives them
  public boolean isIn(List<String> words) {
    return begins(words, 0, words.size() - 1);
  }

  /// Whether the wording is in a text and has, or could have, the word at a place; a long text need not be searched for what
  /// is sure to be there.
  ///
  /// @param place of one of the words, counted from 0
  public boolean isAround(List<String> words, int place) {
    return begins(words, Math.max(0, place - reach), place);
  }

  private boolean begins(List<String> words, int first, int last) {
    for (var start = first; start <= last; start++) {
      if (fits(words, start, 0)) return words.stream().noneMatch(unless::fits);
    }
    return false;
  }

  /// For each place whose words can be listed, these words: one of them is in every text that the wording is in.
  public List<Set<String>> places() {
    return steps
      .stream()
      .filter(step -> step.beginnings.isEmpty())
      .map(Step::words)
      .toList();
  }

  private boolean fits(List<String> words, int place, int number) {
    if (number == steps.size()) return true;
    var step = steps.get(number);
    var last = Math.min(words.size() - 1, place + step.gap);
    for (var next = place; next <= last; next++) {
      if (step.fits(words.get(next)) && fits(words, next + 1, number + 1)) return true;
    }
    return false;
  }

  /// One place of the wording.
  ///
  /// @param words that may stand there
  /// @param beginnings of words that may stand there
  /// @param gap how many other words may come before
  private record Step(Set<String> words, List<String> beginnings, int gap) {
    static Step of(String pattern, String alternatives, int gap) {
      var all = Stream.of(alternatives.split("\\|", -1)).map(String::strip).toList();
      var words = all
        .stream()
        .filter(word -> !word.endsWith("*"))
        .map(TextFolding::fold)
        .collect(Collectors.toUnmodifiableSet());
      var beginnings = all
        .stream()
        .filter(word -> word.endsWith("*"))
        .map(TextFolding::fold)
        .toList();
      if (words.contains("") || beginnings.contains("") || words.stream().anyMatch(word -> word.contains(" "))) {
        throw new IllegalArgumentException("a word is missing or has a space: " + pattern);
      }
      return new Step(words, beginnings, gap);
    }

    boolean fits(String word) {
      if (words.contains(word)) return true;
      for (var beginning : beginnings) if (word.startsWith(beginning)) return true;
      return false;
    }
  }
}
