package de.buergerlotse.bot.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the known word a mistyped one was meant to be, by an index of words with letters left out (SymSpell idea of
/// W. Garbe, 2012): one error, from 8 letters two.
public final class SpellingCorrector {

  /// A word of three letters may lack one; with any other error it could be anything.
  private static final int SHORTEST = 3;
  private static final int LONGEST = 32;

  private final Vocabulary vocabulary;
  private final ShorteningIndex index;

  public SpellingCorrector(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.index = new ShorteningIndex(
      vocabulary
        .words()
        .stream()
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
        .sorted()
        .toList()
    );
  }

  /// The nearest known word; nothing for known words, short words, and words like no known one.
  public Optional<String> correct(String word) {
    return corrections(word, 1).stream().map(Correction::word).findFirst();
  }

  /// The nearest known words, best first: where two are equally near, the reader may take both into account.
  ///
  /// @param most how many at most
  public List<Correction> corrections(String word, int most) {
    if (word.length() < SHORTEST || word.length() > LONGEST || vocabulary.knows(word)) return List.of();
    var found = new ArrayList<Correction>();
    for (var other : index.find(word)) candidate(word, other).ifPresent(found::add);
    found.sort(nearest(word));
    return found
      .stream()
      .limit(most)
      .filter(candidate -> candidate.effort() == found.getFirst().effort())
      .toList();
  }

  private static Optional<Correction> candidate(String word, String known) {
    var limit = Math.min(word.length(), known.length()) >= Shortenings.LONG_WORD ? 2 : 1;
    if (word.length() == SHORTEST && known.length() == SHORTEST) return Optional.empty();
    var distance = EditDistance.between(word, known, limit);
    if (distance > limit) return Optional.empty();
    var isUnlikely = distance == 1 && !Slip.isLikely(word, known);
    return Optional.of(new Correction(known, 2 * distance + (isUnlikely ? 1 : 0)));
  }

  /// Nearest first, then the same first letter, then the more frequent, then the alphabet, so that the result is fixed.
  private Comparator<Correction> nearest(String written) {
    return Comparator.comparingInt(Correction::effort)
      .thenComparing(candidate -> candidate.word().charAt(0) != written.charAt(0))
      .thenComparing(Comparator.<Correction>comparingInt(candidate -> vocabulary.count(candidate.word())).reversed())
      .thenComparing(Correction::word);
  }
}
