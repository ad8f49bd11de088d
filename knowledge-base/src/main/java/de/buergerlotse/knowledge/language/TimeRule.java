package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds times with a leading zero or needless minutes ("09:00 Uhr").
final class TimeRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "time",
    "Diese Uhrzeit ist schwer zu lesen.",
    "Schreiben Sie „9 Uhr“ oder „9:30 Uhr“, ohne 0 am Anfang."
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<![\\d.:,])0\\d[:.][0-5]\\d(?!\\d|\\.\\d)|(?<![\\d.:,])\\d{1,2}[:.]00(?= ?Uhr)|(?<![\\d.:,])\\d{1,2}\\.[0-5]\\d(?= ?Uhr)"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
