package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.checklist.Given;
import java.util.List;
import java.util.Optional;

/// What a citizen can do with the list of a life situation.
public sealed interface ChecklistMove {
  /// Begin it, or begin it anew.
  record Start() implements ChecklistMove {}

  /// Answer one of its questions.
  record Answer(String question, Given answer) implements ChecklistMove {}

  /// Take back the last answer.
  record Back() implements ChecklistMove {}

  /// Go on with it after something else was talked about.
  record GoOn() implements ChecklistMove {}

  /// See the list without answering the rest.
  record Show() implements ChecklistMove {}

  /// Reads what [#spelled()] wrote; nothing for anything else.
  static Optional<ChecklistMove> find(String text) {
    var words = List.of(text.split(":", 3));
    return switch (words.getFirst()) {
      case "start" -> Optional.of(new Start());
      case "back" -> Optional.of(new Back());
      case "goOn" -> Optional.of(new GoOn());
      case "show" -> Optional.of(new Show());
      case "answer" -> words.size() < 3
        ? Optional.empty()
        : Optional.of(new Answer(words.get(1), Given.parse(words.get(2))));
      default -> Optional.empty();
    };
  }

  /// As a part of a choice's id.
  default String spelled() {
    return switch (this) {
      case Start() -> "start";
      case Back() -> "back";
      case GoOn() -> "goOn";
      case Show() -> "show";
      case Answer(var question, var answer) -> "answer:" + question + ":" + answer.spelled();
    };
  }
}
