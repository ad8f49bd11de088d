package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.stream.Stream;

/// Finds abstract words, which name nothing that one can see or do.
final class AbstractWordRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "abstract-word",
    "Dieses Wort ist abstrakt. Man kann es sich schwer vorstellen.",
    "Schreiben Sie, was genau passiert oder was jemand tut. Oder geben Sie ein Beispiel."
  );
  private static final WordList WORDS = WordList.of("abstract-words");

  @Override
  public Stream<Finding> check(CheckedText text) {
    var explanations = Explanations.of(text);
    return text
      .words()
      .filter(word -> !explanations.contain(word))
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
