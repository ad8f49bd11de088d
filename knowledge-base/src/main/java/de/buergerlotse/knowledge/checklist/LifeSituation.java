package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.service.LocalizedText;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Something that happens in a life and brings a dozen duties to a dozen places (CPSV-AP Life Event, Lebenslage).
///
/// @param title the heading of the list, for example "Ihr Umzug"
/// @param offer how the list is offered, for example "Alles zum Umzug: Ihre persönliche Liste"
/// @param opening words before the first question, for example condolences
/// @param lifeEvents keys of the life events of services with which it is offered
/// @param words how citizens name the situation; with the wish for a list they begin it
/// @param asOf the month in which its law was last looked at
/// @param reviewedBy the group that checked its Leichte Sprache; without it the list is not called Leichte Sprache
public record LifeSituation(
  LifeSituationId id,
  LocalizedText title,
  LocalizedText offer,
  Optional<LocalizedText> opening,
  List<String> lifeEvents,
  List<String> words,
  YearMonth asOf,
  Optional<String> reviewedBy,
  List<Question> questions,
  List<ChecklistEntry> entries
) {
  /// More questions would be a form.
  public static final int MOST_QUESTIONS = 7;

  public LifeSituation {
    lifeEvents = List.copyOf(lifeEvents);
    words = List.copyOf(words);
    questions = List.copyOf(questions);
    entries = List.copyOf(entries);
    SituationCheck.check(questions, entries);
  }

  /// @throws IllegalArgumentException when there is no such question
  public Question getQuestion(String question) {
    return findQuestion(question).orElseThrow(() -> new IllegalArgumentException(id + " has no question " + question));
  }

  public Optional<Question> findQuestion(String question) {
    return questions
      .stream()
      .filter(asked -> asked.id().equals(question))
      .findFirst();
  }

  /// The first question that has a point and is not answered yet; nothing when the list can be told.
  public Optional<Question> nextQuestion(Answers answers) {
    return questions
      .stream()
      .filter(question -> answers.find(question.id()).isEmpty())
      .filter(question -> answers.truth(question.when(), this) == Truth.YES)
      .findFirst();
  }
}
