package de.buergerlotse.bot.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/// "nächste Woche", "letzten Monat", "Ende des Monats", "Mitte nächsten Monats", "nächstes Jahr".
final class StretchRule implements DayRule {

  private static final Pattern STRETCH = Pattern.compile(
    "\\b(?:(anfang|mitte|ende) )?(?:(nachst|kommend|letzt|vergangen|vorig|dies|de)\\w* )?(woche|monat|jahr)e?s?\\b"
  );
  private static final int MIDDLE = 15;

  @Override
  public Optional<DayReading> read(String folded, DayContext context) {
    var matcher = STRETCH.matcher(folded);
    if (!matcher.find() || (matcher.group(1) == null && matcher.group(2) == null)) return Optional.empty();
    var moved = switch (matcher.group(2) == null ? "de" : matcher.group(2)) {
      case "nachst", "kommend" -> 1;
      case "letzt", "vergangen", "vorig" -> -1;
      default -> 0;
    };
    var part = matcher.group(1) == null ? "" : matcher.group(1);
    var today = context.today();
    return Optional.of(
      new DayReading.Day(
        switch (matcher.group(3)) {
          case "woche" -> week(part, moved, today);
          case "monat" -> month(part, moved, today);
          default -> part.equals("ende")
            ? LocalDate.of(today.getYear() + moved, 12, 31)
            : moved == 0
              ? today
              : LocalDate.of(today.getYear() + moved, 1, 1);
        }
      )
    );
  }

  private static LocalDate week(String part, int moved, LocalDate today) {
    var monday = today.plusWeeks(moved).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (part.equals("ende")) return monday.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    return moved == 0 && part.isEmpty() ? today : monday;
  }

  /// § 192 BGB: a month begins with its first day, its middle is the 15th, it ends with its last.
  private static LocalDate month(String part, int moved, LocalDate today) {
    var month = YearMonth.from(today).plusMonths(moved);
    return switch (part) {
      case "mitte" -> month.atDay(MIDDLE);
      case "ende" -> month.atEndOfMonth();
      case "" -> moved == 0 ? today : month.atDay(1);
      default -> month.atDay(1);
    };
  }
}
