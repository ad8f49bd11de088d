package de.buergerlotse.knowledge.municipality;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The weekly opening hours of an office; a day without an entry is closed.
public record OpeningHours(Map<DayOfWeek, List<Span>> week) {
  /// An open stretch of a day; the end does not belong to it.
  public record Span(LocalTime from, LocalTime to) {
    public Span {
      if (!from.isBefore(to)) throw new IllegalArgumentException("opening hours end before they start: " + from);
    }

    /// Reads "08:00-12:30".
    ///
    /// @throws IllegalArgumentException when it is no such stretch
    public static Span parse(String text) {
      var ends = List.of(text.split("-", -1));
      if (ends.size() != 2) throw new IllegalArgumentException("not opening hours: " + text);
      try {
        return new Span(LocalTime.parse(ends.getFirst().strip()), LocalTime.parse(ends.getLast().strip()));
      } catch (java.time.format.DateTimeParseException notATime) {
        throw new IllegalArgumentException("not opening hours: " + text, notATime);
      }
    }

    @Override
    public String toString() {
      return from + "-" + to;
    }
  }

  public OpeningHours {
    var copy = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    week.forEach((day, spans) -> copy.put(day, List.copyOf(spans)));
    week = Collections.unmodifiableMap(copy);
  }

  public List<Span> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }
}
