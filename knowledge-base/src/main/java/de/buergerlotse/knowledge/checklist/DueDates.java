package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.municipality.Holidays;
import de.buergerlotse.knowledge.service.TimeSpan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// Counts deadlines as §§ 187 to 193 BGB say, with the holidays of a Land.
///
/// Source: https://www.gesetze-im-internet.de/bgb/__187.html to `__193.html`; for authorities § 31 VwVfG and § 26 SGB X refer
/// to them.
public final class DueDates {

  private final Holidays holidays;

  public DueDates(Holidays holidays) {
    this.holidays = holidays;
  }

  /// The last day on which it is done in time; nothing where the law names no day.
  public Optional<LocalDate> due(DeadlineRule rule, LocalDate anchor) {
    return switch (rule) {
      case DeadlineRule.Within(var span) -> Optional.of(putOff(plus(anchor, span)));
      case DeadlineRule.Including(var span) -> Optional.of(putOff(including(anchor, span)));
      case DeadlineRule.WithinWorkingDays(var days) -> Optional.of(putOff(workingDays(anchor, days)));
      case DeadlineRule.Before(var span) -> Optional.of(minus(anchor, span));
      case DeadlineRule.SameDay() -> Optional.of(anchor);
      case DeadlineRule.SameMonth() -> Optional.of(YearMonth.from(anchor).atEndOfMonth());
      case DeadlineRule.AtOnce() -> Optional.empty();
    };
  }

  /// § 188 Abs. 2 and 3 BGB: the day that corresponds to the day of the event, or the last of a month that lacks it.
  private static LocalDate plus(LocalDate day, TimeSpan span) {
    return switch (span.unit()) {
      case MINUTE, HOUR -> throw new IllegalArgumentException("not counted in days: " + span.iso());
      case DAY -> day.plusDays(span.amount());
      case WEEK -> day.plusWeeks(span.amount());
      case MONTH -> day.plusMonths(span.amount());
      case YEAR -> day.plusYears(span.amount());
    };
  }

  private static LocalDate minus(LocalDate day, TimeSpan span) {
    return switch (span.unit()) {
      case MINUTE, HOUR -> throw new IllegalArgumentException("not counted in days: " + span.iso());
      case DAY -> day.minusDays(span.amount());
      case WEEK -> day.minusWeeks(span.amount());
      case MONTH -> day.minusMonths(span.amount());
      case YEAR -> day.minusYears(span.amount());
    };
  }

  /// § 188 Abs. 2 BGB: the day before the one that corresponds. Which day that is, is decided before a month that lacks it
  /// is looked at: a month that begins with 31 March ends with 30 April.
  private static LocalDate including(LocalDate first, TimeSpan span) {
    return switch (span.unit()) {
      case MINUTE, HOUR, DAY, WEEK -> plus(first, span).minusDays(1);
      case MONTH, YEAR -> {
        var month = YearMonth.from(plus(first.withDayOfMonth(1), span));
        var before = first.getDayOfMonth() - 1;
        yield before == 0 ? month.minusMonths(1).atEndOfMonth() : month.atDay(Math.min(before, month.lengthOfMonth()));
      }
    };
  }

  private LocalDate workingDays(LocalDate anchor, int days) {
    var day = anchor;
    for (var counted = 0; counted < days; ) {
      day = day.plusDays(1);
      if (holidays.isWorkingDay(day)) counted++;
    }
    return day;
  }

  /// § 193 BGB: in place of a Saturday, Sunday or holiday comes the next day that is none.
  private LocalDate putOff(LocalDate day) {
    var due = day;
    while (holidays.isRestDay(due)) due = due.plusDays(1);
    return due;
  }
}
