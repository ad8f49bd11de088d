package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.stream.Stream;

/// Finds English words for which German has an easy one.
final class AnglicismRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "anglicism",
    "Das ist ein Wort aus dem Englischen. Nicht alle kennen es.",
    "Nehmen Sie ein deutsches Wort. Oder erklären Sie das Wort."
  );
  private static final WordList WORDS = WordList.of("anglicisms");

  @Override
  public Stream<Finding> check(CheckedText text) {
    var explanations = Explanations.of(text);
    return text
      .words()
      .filter(word -> !explanations.contain(word) && !word.is("links"))
      .flatMap(word ->
        WORDS.find(word)
          .map(easier -> suggesting(easier).at(word))
          .stream()
      );
  }

  private static Rule suggesting(String easier) {
    return easier.isEmpty() ? RULE : RULE.suggesting("Schreiben Sie zum Beispiel: „" + easier + "“.");
  }
}
