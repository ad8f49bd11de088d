package de.buergerlotse.bot.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "am 1. Dezember", "15. Jan 2027", "am dritten März", "Ende Februar", "im Juli".
final class NamedMonthRule implements DayRule {

  private static final List<String> MONTHS = List.of(
    "jan(?:uar)?|janner",
    "feb(?:ruar)?",
    "marz|mrz",
    "apr(?:il)?",
    "mai",
    "juni?|juno",
    "juli?",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "okt(?:ober)?",
    "nov(?:ember)?",
    "dez(?:ember)?"
  );
  private static final Pattern MONTH = Pattern.compile(
    "(?:(\\w+) )?(?:te[nrs]? )?\\b(?:(" + String.join(")|(", MONTHS) + "))\\b(?: (\\d{4}|\\d{2}))?"
  );
  private static final int MIDDLE = 15;

  @Override
  public Optional<DayReading> read(String folded, DayContext context) {
    var matcher = MONTH.matcher(folded);
    if (!matcher.find()) return Optional.empty();
    var month = month(matcher);
    var year = Optional.ofNullable(matcher.group(MONTHS.size() + 2)).map(NumberRule::year);
    var word = matcher.group(1) == null ? "" : matcher.group(1);
    var day = Numbers.ordinal(word);
    if (day.isPresent()) return Optional.of(reading(year, month, day.get(), context));
    return switch (word) {
      case "mitte" -> Optional.of(reading(year, month, MIDDLE, context));
      case "ende" -> Optional.of(end(reading(year, month, 1, context)));
      default -> Optional.of(reading(year, month, 1, context));
    };
  }

  private static int month(Matcher matcher) {
    var month = 1;
    while (matcher.group(month + 1) == null) month++;
    return month;
  }

  private static DayReading reading(Optional<Integer> year, int month, int day, DayContext context) {
    return year.map(named -> context.date(named, month, day)).orElseGet(() -> context.nearest(month, day));
  }

  /// § 192 BGB: the end of a month is its last day.
  private static DayReading end(DayReading first) {
    return switch (first) {
      case DayReading.Day(LocalDate day) -> new DayReading.Day(YearMonth.from(day).atEndOfMonth());
      case DayReading.NoSuchDay none -> none;
    };
  }
}
