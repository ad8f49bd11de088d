package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.stream.Stream;

/// Finds filler words.
final class FillerWordRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "filler-word",
    "Das ist ein Füllwort. Es macht den Satz länger und sagt nichts.",
    "Lassen Sie das Wort weg."
  );
  private static final PhraseList PHRASES = PhraseList.of("filler-words");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence -> PHRASES.findings(sentence, RULE));
  }
}
