package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds footnote marks.
final class FootnoteRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "footnote",
    "Das ist ein Zeichen für eine Fußnote.",
    "Erklären Sie das Wort gleich im nächsten Satz."
  );
  private static final Pattern PLACE = Pattern.compile(
    "[¹²³⁴⁵⁶⁷⁸⁹⁰†‡]+|(?<=\\p{L})\\*(?![\\p{L}*])|(?<=\\p{L})\\[\\d{1,3}]"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
