package de.buergerlotse.bot.day;

import java.time.LocalDate;

/// What a text says about a day.
public sealed interface DayReading {
  /// A day that can be counted from. Of a stretch ("nächste Woche") it is the first day: a deadline counted from it is told
  /// too early rather than too late.
  record Day(LocalDate day) implements DayReading {}

  /// Looks like a day, but is none that can be counted from: "31. Februar", or decades away.
  record NoSuchDay() implements DayReading {}
}
