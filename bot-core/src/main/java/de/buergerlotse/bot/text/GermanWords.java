package de.buergerlotse.bot.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Real German words that no municipality has to teach: they are no typing errors, and typing errors may mean them.
///
/// The list is that of jWordSplitter (D. Naber, Apache licence 2.0), 58,000 words with their inflections, in folded spelling.
/// It is shared, because it is the same for all; immutable.
public final class GermanWords {

  private static final String LIST = "/de/danielnaber/jwordsplitter/wordsGerman.txt";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 32;
  private static final int SHORTEST_BEGINNING = 4;
  private static final int SHORTEST_END = 5;
  private static final GermanWords SHARED = new GermanWords(read());

  private final PackedWords words;
  private final ShorteningIndex index;

  private GermanWords(List<String> words) {
    this.words = new PackedWords(words);
    this.index = ShorteningIndex.ofOneError(this.words);
  }

  public static GermanWords shared() {
    return SHARED;
  }

  private static List<String> read() {
    try (
      var list = GermanWords.class.getResourceAsStream(LIST);
      var lines = list == null ? null : new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
    ) {
      if (lines == null) throw new IllegalStateException("there is no list of words at " + LIST);
      return lines
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(TextFolding::fold)
        .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST && word.indexOf(' ') < 0)
        .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(LIST, unreadable);
    }
  }

  /// @param word in folded spelling
  public boolean knows(String word) {
    return words.knows(word);
  }

  /// Whether a word is known or ends as a known one, as compounds of any kind do ("xylophonstunden").
  ///
  /// @param word in folded spelling
  public boolean knowsEndOf(String word) {
    if (knows(word)) return true;
    for (var from = SHORTEST_BEGINNING; from + SHORTEST_END <= word.length(); from++) {
      if (knows(word.substring(from))) return true;
    }
    return false;
  }

  /// The word that differs from the written one by one error, rather by a likely slip; of equals the first in the alphabet.
  ///
  /// @param written in folded spelling; words of three letters and less could be anything
  public Optional<Correction> nearest(String written) {
    if (written.length() < SHORTEST || written.length() > LONGEST) return Optional.empty();
    return index
      .find(written)
      .stream()
      .filter(word -> EditDistance.between(written, word, 1) == 1)
      .map(word -> new Correction(word, Slip.isLikely(written, word) ? 2 : 3))
      .min(Comparator.comparingInt(Correction::effort).thenComparing(Correction::word));
  }
}
