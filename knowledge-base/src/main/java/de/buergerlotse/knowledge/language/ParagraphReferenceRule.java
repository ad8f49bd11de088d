package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds paragraphs of laws in running text.
final class ParagraphReferenceRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "paragraph-reference",
    "Hier steht ein Paragraf im Text.",
    "Sagen Sie, was das Gesetz bedeutet. Die Rechtsgrundlage steht in einem eigenen Feld."
  );
  private static final Pattern PLACE = Pattern.compile(
    "§{1,2}\\s?\\d*\\p{Ll}?|(?<!\\p{L})(?:Paragraf|Paragraph|Absatz|Artikel|Abs\\.|Art\\.) \\d+\\p{Ll}?"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
