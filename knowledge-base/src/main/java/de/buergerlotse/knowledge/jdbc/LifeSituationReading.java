package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.Condition;
import de.buergerlotse.knowledge.checklist.DeadlineRule;
import de.buergerlotse.knowledge.checklist.EntryDeadline;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.ServiceId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rows as records of life situations.
final class LifeSituationReading {

  private LifeSituationReading() {}

  static Question question(LifeQuestionRow row, List<LifeOptionRow> options) {
    return new Question(row.id(), LocalizedText.of(row.text()), Condition.parse(row.condition()), form(row, options));
  }

  private static Question.Form form(LifeQuestionRow row, List<LifeOptionRow> options) {
    if (row.lies() != null && row.event() != null) {
      return new Question.Form.Day(Question.Lies.valueOf(row.lies()), LocalizedText.of(row.event()));
    }
    if (options.isEmpty()) return new Question.Form.YesNo();
    return new Question.Form.OneOf(
      options
        .stream()
        .map(option -> new Question.Option(option.id(), LocalizedText.of(option.label())))
        .toList()
    );
  }

  static ChecklistEntry entry(LifeEntryRow row) {
    return new ChecklistEntry(
      row.id(),
      LocalizedText.of(row.title()),
      ChecklistEntry.Level.of(row.level()),
      responsible(row),
      Condition.parse(row.condition()),
      deadline(row),
      row.comesAfter(),
      Optional.ofNullable(row.why()).map(LocalizedText::of),
      row.evidence().stream().map(LocalizedText::of).toList()
    );
  }

  private static Responsible responsible(LifeEntryRow row) {
    if (row.service() != null) return new Responsible.OfService(new ServiceId(row.service()));
    if (row.authority() != null) return new Responsible.OfAuthority(row.authority());
    var name = row.responsible() == null ? Map.<String, String>of() : row.responsible();
    return new Responsible.Named(LocalizedText.of(name), link(row));
  }

  private static Optional<Responsible.Link> link(LifeEntryRow row) {
    if (row.linkTitle() == null || row.linkUrl() == null) return Optional.empty();
    return Optional.of(new Responsible.Link(LocalizedText.of(row.linkTitle()), URI.create(row.linkUrl())));
  }

  private static Optional<EntryDeadline> deadline(LifeEntryRow row) {
    if (row.dueRule() == null || row.dueAnchor() == null) return Optional.empty();
    return Optional.of(
      new EntryDeadline(
        DeadlineRule.parse(row.dueRule()),
        row.dueAnchor(),
        Optional.ofNullable(row.dueSource()),
        row.demonstration()
      )
    );
  }
}
