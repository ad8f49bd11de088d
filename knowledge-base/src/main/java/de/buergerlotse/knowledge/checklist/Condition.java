package de.buergerlotse.knowledge.checklist;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When a question is asked or an entry is listed, depending on the answers given so far.
///
/// In content files a condition is one line: `hund = ja`, `herkunft = ort|ausland and not auto = nein`,
/// `(kinder = ja or schwanger = ja) and miete = ja`. `|` parts the answers that are meant, `and` binds closer than `or`.
public sealed interface Condition {
  /// Without any condition.
  record Always() implements Condition {}

  /// A question was answered in one of some ways.
  record Is(String question, List<String> values) implements Condition {
    public Is {
      values = List.copyOf(values);
      if (values.isEmpty()) throw new IllegalArgumentException("a condition on " + question + " names no answer");
    }
  }

  /// All of these hold.
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of these holds.
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// This does not hold.
  record Not(Condition part) implements Condition {}

  /// Reads a condition as content files write it.
  ///
  /// @throws IllegalArgumentException when it is none
  static Condition parse(String text) {
    return new ConditionReader(text).read();
  }

  /// The inverse of [#parse(String)]; empty for [Always].
  default String spelled() {
    return switch (this) {
      case Always() -> "";
      case Is(var question, var values) -> question + " = " + String.join("|", values);
      case All(var parts) -> parts
        .stream()
        .map(part -> part instanceof Any || part instanceof All ? "(" + part.spelled() + ")" : part.spelled())
        .collect(Collectors.joining(" and "));
      case Any(var parts) -> parts
        .stream()
        .map(part -> part instanceof Any ? "(" + part.spelled() + ")" : part.spelled())
        .collect(Collectors.joining(" or "));
      case Not(var part) -> "not " +
        (part instanceof Is || part instanceof Not ? part.spelled() : "(" + part.spelled() + ")");
    };
  }

  /// Every place where it looks at an answer.
  default Stream<Is> looks() {
    return switch (this) {
      case Always() -> Stream.empty();
      case Is is -> Stream.of(is);
      case All(var parts) -> parts.stream().flatMap(Condition::looks);
      case Any(var parts) -> parts.stream().flatMap(Condition::looks);
      case Not(var part) -> part.looks();
    };
  }
}
