package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.language.Sentence.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds percentages; a bare figure with the word (a table entry) stays.
final class PercentRule implements LanguageRule {

  static final Rule RULE = new Rule(
    "percent",
    "Prozent-Zahlen sind schwer zu verstehen.",
    "Schreiben Sie, was die Zahl bedeutet: statt „50 %“ besser „die Hälfte“, statt „14 %“ besser „14 von 100“ oder „14 Prozent“ mit Erklärung."
  );
  private static final Pattern PLACE = Pattern.compile("(?:\\d+(?:[.,]\\d+)?\\s?)?[%‰]");

  @Override
  public Stream<Finding> check(CheckedText text) {
    return text.matches(PLACE, RULE);
  }
}
