package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.municipality.Holidays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/// What must hold inside a life situation, so that every path through it leads to a list that can be kept.
final class SituationCheck {

  /// Days of two years, one of them a leap year, on which deadlines are tried out against each other.
  private static final LocalDate TRIED_FROM = LocalDate.of(2027, 1, 1);
  private static final int TRIED_DAYS = 731;
  private static final DueDates DUE_DATES = new DueDates(Holidays.of("NW"));

  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, ChecklistEntry> entries = new HashMap<>();

  private SituationCheck() {}

  /// @throws IllegalArgumentException naming the question or entry that is wrong
  static void check(List<Question> questions, List<ChecklistEntry> entries) {
    var check = new SituationCheck();
    if (questions.size() > LifeSituation.MOST_QUESTIONS) {
      throw new IllegalArgumentException("questions: more than " + LifeSituation.MOST_QUESTIONS);
    }
    if (entries.isEmpty()) throw new IllegalArgumentException("entries: there is none");
    questions.forEach(check::take);
    entries.forEach(check::take);
    entries.forEach(check::requirePredecessors);
    var cleared = new HashSet<String>();
    entries.forEach(entry -> check.requireNoCircle(entry, new HashSet<>(), cleared));
    entries.forEach(check::requirePossibleOrder);
  }

  /// Only questions that were taken before may be looked at, so no circle of questions is possible.
  private void take(Question question) {
    requireAnswers("questions." + question.id(), question.when());
    if (questions.put(question.id(), question) != null) throw wrong("questions." + question.id(), "is there twice");
  }

  private void take(ChecklistEntry entry) {
    var place = "entries." + entry.id();
    requireAnswers(place, entry.when());
    if (entries.put(entry.id(), entry) != null) throw wrong(place, "is there twice");
    entry.deadline().ifPresent(deadline -> {
      var anchor = Optional.ofNullable(questions.get(deadline.anchor())).map(Question::form);
      if (anchor.filter(Question.Form.Day.class::isInstance).isEmpty()) {
        throw wrong(place + ".due.anchor", "there is no question for a day called " + deadline.anchor());
      }
    });
  }

  private void requireAnswers(String place, Condition condition) {
    condition.looks().forEach(look -> {
      var question = questions.get(look.question());
      if (question == null) {
        throw wrong(place + ".when", "there is no question " + look.question() + ", at least not before it");
      }
      for (var value : look.values()) {
        if (!question.values().contains(value)) {
          throw wrong(place + ".when", "the question " + look.question() + " has no answer " + value);
        }
      }
    });
  }

  private void requirePredecessors(ChecklistEntry entry) {
    for (var before : entry.after()) {
      if (!entries.containsKey(before)) throw wrong("entries." + entry.id() + ".after", "there is no entry " + before);
    }
  }

  private void requireNoCircle(ChecklistEntry entry, Set<String> passed, Set<String> cleared) {
    if (cleared.contains(entry.id())) return;
    if (!passed.add(entry.id())) throw wrong("entries." + entry.id() + ".after", "comes after itself");
    for (var before : entry.after()) requireNoCircle(getEntry(before), passed, cleared);
    cleared.add(entry.id());
  }

  /// What must be done first may not be due later, whatever the day it is counted from.
  private void requirePossibleOrder(ChecklistEntry entry) {
    for (var before : entry.after()) {
      if (entry.deadline().isEmpty() || getEntry(before).deadline().isEmpty()) continue;
      if (isAlwaysEarlier(entry.deadline().get(), getEntry(before).deadline().get())) {
        throw wrong("entries." + entry.id() + ".due", "ends before that of " + before + ", which must be done first");
      }
    }
  }

  private static boolean isAlwaysEarlier(EntryDeadline later, EntryDeadline first) {
    if (!later.anchor().equals(first.anchor())) return false;
    return LongStream.range(0, TRIED_DAYS)
      .mapToObj(TRIED_FROM::plusDays)
      .allMatch(anchor -> {
        var due = DUE_DATES.due(later.rule(), anchor);
        return due.isPresent() && due.get().isBefore(DUE_DATES.due(first.rule(), anchor).orElse(anchor));
      });
  }

  private ChecklistEntry getEntry(String id) {
    var entry = entries.get(id);
    if (entry == null) throw new IllegalStateException("was checked before: " + id);
    return entry;
  }

  private static IllegalArgumentException wrong(String place, String why) {
    return new IllegalArgumentException(place + ": " + why);
  }
}
