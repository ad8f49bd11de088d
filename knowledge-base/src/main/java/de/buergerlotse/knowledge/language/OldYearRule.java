package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds years that are long ago, which few readers can place.
final class OldYearRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "old-year",
    "Diese Jahres-Zahl ist lange her. Viele Menschen können sich darunter nichts vorstellen.",
    "Schreiben Sie zum Beispiel „vor mehr als 100 Jahren“ oder „vor langer Zeit“."
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<![\\d.,:]|\\d )1[0-8]\\d\\d(?![\\d,:%€]|\\.\\d| \\d| ?Euro| Meter| Personen)|(?<![\\d.,:]|\\d )19[0-4]\\d(?![\\d,:%€]|\\.\\d| \\d| ?Euro| Meter| Personen)"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
