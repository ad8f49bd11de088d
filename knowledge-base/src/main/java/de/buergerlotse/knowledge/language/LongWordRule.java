package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.stream.Stream;

/// Finds long words whose parts are not shown, and proposes where to part them.
final class LongWordRule implements LanguageRule {

  private static final String NO_SPLIT = "Nehmen Sie ein kürzeres Wort oder erklären Sie das Wort.";

  private static final WordList KNOWN = WordList.of("known-long-words");

  private final int limit;
  private final Rule rule;

  /// @param limit letters from which on a word (or one part of it) is long
  LongWordRule(int limit) {
    this.limit = limit;
    this.rule = new Rule("long-word", "Dieses Wort ist lang. Lange Wörter sind schwer zu lesen.", NO_SPLIT);
  }

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .words()
      .filter(word -> !word.isReference() && !word.is("Adresse"))
      .filter(word -> word.longestPart() >= (word.isSplit() ? limit + 1 : limit))
      .filter(word -> KNOWN.find(word).isEmpty())
      .map(word -> rule.suggesting(suggestion(word)).at(word));
  }

  private static String suggestion(Token word) {
    return Compounds.shared()
      .split(word.written())
      .map(parted -> "Trennen Sie das Wort mit dem Mittelpunkt: „" + parted + "“. Oder nehmen Sie ein kürzeres Wort.")
      .orElse(NO_SPLIT);
  }
}
