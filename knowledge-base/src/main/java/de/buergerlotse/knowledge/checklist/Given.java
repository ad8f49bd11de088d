package de.buergerlotse.knowledge.checklist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// What a citizen answered to one question.
public sealed interface Given {
  /// One of the offered answers, by its id.
  record Chosen(String value) implements Given {}

  /// A day.
  record Dated(LocalDate day) implements Given {}

  /// Nothing: the citizen does not know or does not want to say.
  record Skipped() implements Given {}

  /// Reads what [#spelled()] wrote.
  static Given parse(String text) {
    if (text.isEmpty()) return new Skipped();
    try {
      return new Dated(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return new Chosen(text);
    }
  }

  /// As one word: the id of the answer, the day in ISO 8601, nothing.
  default String spelled() {
    return switch (this) {
      case Chosen(var value) -> value;
      case Dated(var day) -> day.toString();
      case Skipped() -> "";
    };
  }
}
