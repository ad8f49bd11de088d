package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds signs that are hard to read or to hear, also the signs of gender forms.
final class SpecialCharacterRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "special-character",
    "Dieses Zeichen ist schwer zu lesen.",
    "Schreiben Sie Wörter: „und“ statt „&“, „oder“ statt „/“, „Bürgerinnen und Bürger“ statt „Bürger/-innen“."
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<=\\p{L})[/*_:](?:-?(?:in|innen|r|n|e|frau)(?!\\p{L}))|(?<=\\p{L})\\((?:-?(?:in|innen|r|n|e|s|en))\\)|(?<=\\p{Ll})I(?:n|nnen)(?!\\p{L})|[&@#~^|\\\\\\\\<>=_→•…]{1}(?<!…)|(?<=\\p{L}) ?/ ?(?=\\p{L})|;"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
