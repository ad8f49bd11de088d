package de.buergerlotse.bot.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/// Against what a day is read: today, and whether the day most often still comes.
record DayContext(LocalDate today, boolean isComing) {
  /// Who says "1. Oktober" of something to come may still mean the one that has just passed, and the other way round.
  private static final int DAYS_BACK = 92;
  private static final int DAYS_AHEAD = 14;
  private static final int MOST_YEARS = 3;

  /// The day of a date that names no year.
  DayReading nearest(int month, int dayOfMonth) {
    var years = IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1);
    var days = years
      .mapToObj(year -> date(year, month, dayOfMonth))
      .filter(DayReading.Day.class::isInstance)
      .map(reading -> ((DayReading.Day) reading).day());
    var found = isComing
      ? days.filter(day -> !day.isBefore(today.minusDays(DAYS_BACK))).findFirst()
      : days.filter(day -> !day.isAfter(today.plusDays(DAYS_AHEAD))).reduce((_, later) -> later);
    return found.<DayReading>map(DayReading.Day::new).orElseGet(DayReading.NoSuchDay::new);
  }

  DayReading date(int year, int month, int dayOfMonth) {
    try {
      return near(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException noSuchDay) {
      return new DayReading.NoSuchDay();
    }
  }

  /// Nobody asks for a list for a day that is decades away: that is a slip of the finger.
  DayReading near(LocalDate day) {
    return Math.abs(ChronoUnit.YEARS.between(today, day)) >= MOST_YEARS
      ? new DayReading.NoSuchDay()
      : new DayReading.Day(day);
  }
}
