package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds large numbers and decimals; exact amounts of money stay.
final class LargeNumberRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "large-number",
    "Diese Zahl ist schwer zu verstehen.",
    "Schreiben Sie „viele“, „sehr viele“ oder „etwa“, zum Beispiel: „etwa 4“."
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<![\\d.,:/+\\p{L}-])(?:[1-9]\\d{1,2}\\.\\d{3}(?:\\.\\d{3})*|[1-9]\\.\\d{3}\\.\\d{3}|[1-9]\\d{5,})(?![\\d,/]|\\.\\d| ?(?:Euro|€))|" +
      "(?<![\\d.,:/])\\d{1,3},\\d{1,3}(?![\\d,]| ?(?:Euro|€|Cent)| (?:bis|und|oder) \\d{1,3},\\d\\d)"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
