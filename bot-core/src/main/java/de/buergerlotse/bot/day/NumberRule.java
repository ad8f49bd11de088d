package de.buergerlotse.bot.day;

import java.util.Optional;
import java.util.regex.Pattern;

/// "1.12.", "01.12.26", "1.12.2026", "2026-12-01".
final class NumberRule implements DayRule {

  private static final Pattern ISO = Pattern.compile("\\b(\\d{4}) (\\d{1,2}) (\\d{1,2})\\b");
  private static final Pattern GERMAN = Pattern.compile("\\b(\\d{1,2}) (\\d{1,2})(?: (\\d{4}|\\d{2}))?\\b");
  private static final int CENTURY = 2000;

  @Override
  public Optional<DayReading> read(String folded, DayContext context) {
    var iso = ISO.matcher(folded);
    if (iso.find()) return Optional.of(context.date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
    var german = GERMAN.matcher(folded);
    if (!german.find()) return Optional.empty();
    var day = number(german.group(1));
    var month = number(german.group(2));
    if (german.group(3) == null) return Optional.of(context.nearest(month, day));
    return Optional.of(context.date(year(german.group(3)), month, day));
  }

  static int year(String digits) {
    return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
