package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A wording as people write it down: words that must follow each other, in any spelling that folds to the same.
///
/// `will|möchte … nicht mehr leben ! stadt|dorf` means: "will" or "möchte", up to three words of any kind, then "nicht mehr
/// leben"; but not in a text that has "stadt" or "dorf". A word with a star (`brück*`) stands for all that begin so.
public final class WordPattern {

  private static final String GAP = "…";
  private static final String UNLESS = "!";
  private static final int LONGEST_GAP = 3;

  private final List<Step> steps;
  private final Step unless;

  private WordPattern(List<Step> steps, Step unless) {
    this.steps = steps;
    this.unless = unless;
  }

  /// @throws IllegalArgumentException when it has no words, begins or ends with a gap, or more than one exception
  public static WordPattern parse(String pattern) {
    var parts = pattern.split(UNLESS, -1);
    if (parts.length > 2) throw new IllegalArgumentException("more than one exception: " + pattern);
    var steps = steps(pattern, parts[0].strip().split("\\s+"));
    var unless = parts.length == 2 ? Step.of(pattern, parts[1].strip(), false) : new Step(Set.of(), List.of(), false);
    return new WordPattern(steps, unless);
  }

  private static List<Step> steps(String pattern, String[] parts) {
    var steps = new ArrayList<Step>();
    var afterGap = false;
    for (var part : parts) {
      if (part.equals(GAP)) {
        if (steps.isEmpty() || afterGap) throw new IllegalArgumentException("a gap needs words around it: " + pattern);
        afterGap = true;
        continue;
      }
      steps.add(Step.of(pattern, part, afterGap));
      afterGap = false;
    }
    if (afterGap) throw new IllegalArgumentException("a gap needs words around it: " + pattern);
    return List.copyOf(steps);
  }

  /// Whether the wording is in a text.
  ///
  /// @param words of the text, as [Words#of(String)] gives them
  public boolean isIn(List<String> words) {
    if (words.stream().anyMatch(unless::fits)) return false;
    for (var start = 0; start < words.size(); start++) if (fits(words, start, 0)) return true;
    return false;
  }

  private boolean fits(List<String> words, int place, int number) {
    if (number == steps.size()) return true;
    var step = steps.get(number);
    var last = Math.min(words.size() - 1, step.afterGap ? place + LONGEST_GAP : place);
    for (var next = place; next <= last; next++) {
      if (step.fits(words.get(next)) && fits(words, next + 1, number + 1)) return true;
    }
    return false;
  }

  /// One place of the wording.
  ///
  /// @param words that may stand there
  /// @param beginnings of words that may stand there
  /// @param afterGap whether other words may come before
  private record Step(Set<String> words, List<String> beginnings, boolean afterGap) {
    static Step of(String pattern, String alternatives, boolean afterGap) {
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
      return new Step(words, beginnings, afterGap);
    }

    boolean fits(String word) {
      if (words.contains(word)) return true;
      for (var beginning : beginnings) if (word.startsWith(beginning)) return true;
      return false;
    }
  }
}
