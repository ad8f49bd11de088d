package de.buergerlotse.knowledge.language;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the seams of German compounds with the dictionary of jWordSplitter.
final class Compounds {

  private static final int LONGEST = 60;
  private static final int FEWEST_LETTERS = 8;

  private final GermanWordSplitter splitter;
  private final ReentrantLock turn = new ReentrantLock();

  private static final class Shared {

    static final Compounds COMPOUNDS = load();
  }

  private Compounds(GermanWordSplitter splitter) {
    this.splitter = splitter;
  }

  /// The splitter of this virtual machine, loaded at the first call.
  static Compounds shared() {
    return Shared.COMPOUNDS;
  }

  private static Compounds load() {
    try {
      var splitter = new GermanWordSplitter(false);
      splitter.setStrictMode(true);
      return new Compounds(splitter);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The word with middle dots at its seams; empty when no seam is known. Hyphens stay.
  Optional<String> split(String word) {
    if (word.length() > LONGEST) return Optional.empty();
    var parted = Stream.of(word.split("-")).map(this::splitPart).collect(Collectors.joining("-"));
    return parted.equals(word) ? Optional.empty() : Optional.of(parted);
  }

  private String splitPart(String word) {
    if (word.length() < FEWEST_LETTERS || word.indexOf(Token.MIDDLE_DOT) >= 0) return word;
    var parted = String.join(String.valueOf(Token.MIDDLE_DOT), parts(word)).toLowerCase(Locale.GERMAN);
    return word.substring(0, 1) + parted.substring(1);
  }

  /// The splitter does not say that it may be asked by two threads at once.
  private List<String> parts(String word) {
    turn.lock();
    try {
      return splitter.splitWord(word);
    } finally {
      turn.unlock();
    }
  }
}
