package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.stream.Stream;

/// Finds figures of speech, which some readers take literally.
final class MetaphorRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "metaphor",
    "Das ist eine Redewendung. Manche Menschen verstehen sie wörtlich.",
    "Schreiben Sie genau das, was Sie meinen."
  );
  private static final PhraseList PHRASES = PhraseList.of("metaphors");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text
      .sentences()
      .stream()
      .flatMap(sentence -> PHRASES.findings(sentence, RULE));
  }
}
