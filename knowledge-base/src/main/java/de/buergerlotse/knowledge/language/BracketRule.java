package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds brackets.
final class BracketRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "brackets",
    "Hier steht etwas in Klammern. Klammern stören beim Lesen.",
    "Schreiben Sie einen eigenen Satz. Oder lassen Sie die Klammer weg."
  );
  private static final Pattern PLACE = Pattern.compile("[(\\[][^()\\[\\]\\n]{0,200}[)\\]]?");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
