package de.buergerlotse.knowledge.checklist;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a citizen has answered so far, by the id of the question, in the order of answering.
public record Answers(Map<String, Given> given) {
  public Answers {
    given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }

  /// Before the first question.
  public static Answers none() {
    return new Answers(Map.of());
  }

  /// With one more answer, or with another one to the same question.
  public Answers with(String question, Given answer) {
    var more = new LinkedHashMap<>(given);
    more.put(question, answer);
    return new Answers(more);
  }

  /// Without the answer to a question.
  public Answers without(String question) {
    var fewer = new LinkedHashMap<>(given);
    fewer.remove(question);
    return new Answers(fewer);
  }

  public Optional<Given> find(String question) {
    return Optional.ofNullable(given.get(question));
  }

  /// The day that was named.
  public Optional<LocalDate> findDay(String question) {
    return find(question).flatMap(answer ->
      answer instanceof Given.Dated(var day) ? Optional.of(day) : Optional.empty()
    );
  }

  /// Whether a condition holds; perhaps, where an answer is missing.
  public Truth truth(Condition condition, LifeSituation situation) {
    return switch (condition) {
      case Condition.Always() -> Truth.YES;
      case Condition.Is is -> truth(is, situation);
      case Condition.All(var parts) -> parts
        .stream()
        .map(part -> truth(part, situation))
        .reduce(Truth.YES, Truth::and);
      case Condition.Any(var parts) -> parts
        .stream()
        .map(part -> truth(part, situation))
        .reduce(Truth.NO, Truth::or);
      case Condition.Not(var part) -> truth(part, situation).not();
    };
  }

  /// A question that has no point is answered with none of its answers.
  private Truth truth(Condition.Is is, LifeSituation situation) {
    if (find(is.question()).orElse(new Given.Skipped()) instanceof Given.Chosen(var value)) {
      return Truth.of(is.values().contains(value));
    }
    var asked = truth(situation.getQuestion(is.question()).when(), situation);
    return asked == Truth.NO ? Truth.NO : Truth.UNKNOWN;
  }
}
