package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the known word a mistyped one was meant to be, by an index of words with letters left out (SymSpell idea of
/// W. Garbe, 2012): one error, from 8 letters two.
public final class SpellingCorrector {

  private static final int SHORTEST = 4;
  private static final int LONG_WORD = 8;
  private static final int LONGEST = 32;

  private final Vocabulary vocabulary;
  private final Map<String, List<String>> wordsByShortening = new HashMap<>();

  public SpellingCorrector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (var word : vocabulary.words()) {
      if (word.length() < SHORTEST - 1 || word.length() > LONGEST) continue;
      for (var shortening : shortenings(word)) {
        wordsByShortening.computeIfAbsent(shortening, _ -> new ArrayList<>(2)).add(word);
      }
    }
  }

  /// The nearest known word; nothing for known words, short words, and words like no known one.
  public Optional<String> correct(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || vocabulary.knows(word)) return Optional.empty();
    var best = new Candidate("", Integer.MAX_VALUE, 0);
    for (var shortening : shortenings(word)) {
      for (var known : wordsByShortening.getOrDefault(shortening, List.of())) {
        best = best.orBetter(candidate(word, known), word);
      }
    }
    return best.word.isEmpty() ? Optional.empty() : Optional.of(best.word);
  }

  private Candidate candidate(String word, String known) {
    var limit = Math.min(word.length(), known.length()) >= LONG_WORD ? 2 : 1;
    var distance = EditDistance.between(word, known, limit);
    return distance > limit
      ? new Candidate("", Integer.MAX_VALUE, 0)
      : new Candidate(known, distance, vocabulary.count(known));
  }

  private record Candidate(String word, int distance, int count) {
    /// Nearest first, then the same first letter, then the more frequent, then the alphabet, so that the result is fixed.
    Candidate orBetter(Candidate other, String meant) {
      if (other.word.isEmpty()) return this;
      if (other.distance != distance) return other.distance < distance ? other : this;
      var sameStart = startsLike(meant);
      if (sameStart != other.startsLike(meant)) return sameStart ? this : other;
      if (other.count != count) return other.count > count ? other : this;
      return other.word.compareTo(word) < 0 ? other : this;
    }

    private boolean startsLike(String meant) {
      return word.charAt(0) == meant.charAt(0);
    }
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
