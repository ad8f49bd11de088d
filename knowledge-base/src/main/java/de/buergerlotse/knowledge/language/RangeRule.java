package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds spans that are written with a dash: "9-10 Uhr".
final class RangeRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "range",
    "Hier steht ein Strich für das Wort „bis“.",
    "Schreiben Sie „bis“: „von 9 bis 10 Uhr“."
  );
  private static final Pattern PLACE = Pattern.compile(
    "(?<![\\d./-])\\d{1,4}\\.?(?: ?– ?| - |-)\\d{1,4}(?![\\d./-]|\\p{L})|(?<![\\p{L}\\d])\\p{Lu}(?: ?– ?| - |-)\\p{Lu}(?![\\p{L}\\d-])|" +
      "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Mo|Di|Mi|Do|Fr)\\.?(?: ?– ?| - |-)(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Di|Mi|Do|Fr|Sa|So)(?!\\p{L})"
  );

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
