package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.stream.Stream;

/// Finds the wording of officials where an everyday one exists.
final class OfficialeseRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "officialese",
    "Das ist Amtsdeutsch.",
    "Schreiben Sie, wie Sie es einer Nachbarin sagen würden."
  );
  private static final PhraseList PHRASES = PhraseList.of("officialese");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence -> PHRASES.findings(sentence, RULE));
  }
}
