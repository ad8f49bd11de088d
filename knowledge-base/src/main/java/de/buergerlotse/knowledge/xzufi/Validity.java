package de.buergerlotse.knowledge.xzufi;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// A time in which something holds (`gueltigkeit`).
///
/// @param from the first day, `2026-11-22`; empty where it has always held
/// @param until the last day; empty where no end is told
public record Validity(String from, String until) {
  /// The times of an element; a day that is none is taken for untold.
  static List<Validity> of(XmlElement element) {
    return element
      .all("gueltigkeit")
      .stream()
      .map(time -> new Validity(day(time, "beginn"), day(time, "ende")))
      .toList();
  }

  /// Whether something with these times holds on a day; without any it always does.
  static boolean holds(List<Validity> times, LocalDate day) {
    return times.isEmpty() || times.stream().anyMatch(time -> time.holds(day));
  }

  boolean holds(LocalDate day) {
    var early = !from.isEmpty() && day.isBefore(LocalDate.parse(from));
    return !early && (until.isEmpty() || !day.isAfter(LocalDate.parse(until)));
  }

  /// For a remark: "vom 2026-01-01 bis 2026-06-30".
  String words() {
    var start = from.isEmpty() ? "" : "ab " + from;
    var end = until.isEmpty() ? "" : "bis " + until;
    return (start + " " + end).strip();
  }

  private static String day(XmlElement time, String name) {
    return time
      .findText(name)
      .filter(text -> text.length() >= 10)
      .map(text -> text.substring(0, 10))
      .flatMap(Validity::parsed)
      .orElse("");
  }

  private static Optional<String> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
