package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds dates in figures ("01.03.2020") and spans of days without the month ("vom 9. bis 10. April").
final class DateRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "date",
    "Dieses Datum ist schwer zu lesen.",
    "Schreiben Sie den Monat als Wort und den Tag ohne 0: „1. März 2020“. Bei 2 Tagen schreiben Sie beide ganz: „vom 9. April bis zum 10. April“."
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?(?![\\d])|(?<![\\d.])\\d{4}-\\d{2}-\\d{2}(?!\\d)|(?<!\\d)0\\d\\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|" +
      "(?i:vom) \\d{1,2}\\. ?(?:bis|-|–) ?(?:zum )?\\d{1,2}\\.(?= ?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
