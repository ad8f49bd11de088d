package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.municipality.Holidays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one citizen has to do in a life situation, in the order of the deadlines.
public record Checklist(List<Dated> entries) {
  /// An entry with the day until which it is to be done, where one can be told.
  public record Dated(ChecklistEntry entry, Optional<LocalDate> due) {}

  public Checklist {
    entries = List.copyOf(entries);
  }

  /// The entries that the answers do not rule out.
  ///
  /// @param today orders what is counted from a day that was not named
  public static Checklist of(LifeSituation situation, Answers answers, Holidays holidays, LocalDate today) {
    var dueDates = new DueDates(holidays);
    var listed = situation
      .entries()
      .stream()
      .filter(entry -> answers.truth(entry.when(), situation) != Truth.NO)
      .sorted(Comparator.comparing(entry -> place(entry, answers, dueDates, today)))
      .toList();
    return new Checklist(
      inPossibleOrder(listed)
        .stream()
        .map(entry -> new Dated(entry, due(entry, answers, dueDates)))
        .toList()
    );
  }

  private static Optional<LocalDate> due(ChecklistEntry entry, Answers answers, DueDates dueDates) {
    return entry
      .deadline()
      .flatMap(deadline -> answers.findDay(deadline.anchor()).flatMap(day -> dueDates.due(deadline.rule(), day)));
  }

  /// Where it stands in time: what has no deadline at the end, what has no date on the day of the event itself.
  private static LocalDate place(ChecklistEntry entry, Answers answers, DueDates dueDates, LocalDate today) {
    if (entry.deadline().isEmpty()) return LocalDate.MAX;
    var deadline = entry.deadline().get();
    var anchor = answers.findDay(deadline.anchor()).orElse(today);
    return dueDates.due(deadline.rule(), anchor).orElse(anchor);
  }

  /// What must be done first comes first; else the order stays.
  private static List<ChecklistEntry> inPossibleOrder(List<ChecklistEntry> sorted) {
    var waiting = new LinkedHashMap<String, ChecklistEntry>();
    for (var entry : sorted) waiting.put(entry.id(), entry);
    var ordered = new ArrayList<ChecklistEntry>();
    for (var entry : sorted) moveWithPredecessors(entry, waiting, ordered);
    return ordered;
  }

  private static void moveWithPredecessors(
    ChecklistEntry entry,
    Map<String, ChecklistEntry> waiting,
    List<ChecklistEntry> ordered
  ) {
    if (waiting.remove(entry.id()) == null) return;
    for (var before : entry.after()) {
      var first = waiting.get(before);
      if (first != null) moveWithPredecessors(first, waiting, ordered);
    }
    ordered.add(entry);
  }
}
