package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.Condition;
import de.buergerlotse.knowledge.checklist.EntryDeadline;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.service.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns the records of a life situation into the spelling of its file; the inverse of [LifeSituationMapping].
final class LifeSituationSpelling {

  private LifeSituationSpelling() {}

  static LifeSituationFile file(LifeSituation situation) {
    return new LifeSituationFile(
      situation.id().slug(),
      situation.title().byTag(),
      situation.offer().byTag(),
      situation.opening().map(LocalizedText::byTag).orElse(null),
      orNothing(situation.lifeEvents()),
      situation.words(),
      situation.asOf().toString(),
      situation.reviewedBy().orElse(null),
      each(situation.questions(), LifeSituationSpelling::question),
      each(situation.entries(), LifeSituationSpelling::entry)
    );
  }

  private static LifeSituationFile.Ask question(Question question) {
    return new LifeSituationFile.Ask(
      question.id(),
      question.text().byTag(),
      condition(question.when()),
      question.form() instanceof Question.Form.Day(var lies, var event)
        ? new LifeSituationFile.Day(lies.name().toLowerCase(Locale.ROOT), event.byTag())
        : null,
      question.form() instanceof Question.Form.OneOf(var options)
        ? each(options, option -> new LifeSituationFile.Choice(option.id(), option.label().byTag()))
        : null
    );
  }

  private static LifeSituationFile.Item entry(ChecklistEntry entry) {
    var who = entry.responsible();
    return new LifeSituationFile.Item(
      entry.id(),
      entry.title().byTag(),
      entry.level().key(),
      who instanceof Responsible.OfService(var service) ? service.slug() : null,
      who instanceof Responsible.OfAuthority(var authority) ? authority : null,
      who instanceof Responsible.Named(var name, _) ? name.byTag() : null,
      who instanceof Responsible.Named(_, var link) ? link.map(LifeSituationSpelling::page).orElse(null) : null,
      condition(entry.when()),
      entry.deadline().map(LifeSituationSpelling::due).orElse(null),
      orNothing(entry.after()),
      entry.why().map(LocalizedText::byTag).orElse(null),
      orNothing(each(entry.evidence(), LocalizedText::byTag))
    );
  }

  private static LifeSituationFile.Page page(Responsible.Link link) {
    return new LifeSituationFile.Page(link.title().byTag(), link.url().toString());
  }

  private static LifeSituationFile.Due due(EntryDeadline deadline) {
    return new LifeSituationFile.Due(
      deadline.rule().spelled(),
      deadline.anchor(),
      deadline.source().orElse(null),
      deadline.demonstration()
    );
  }

  private static @Nullable String condition(Condition when) {
    return when instanceof Condition.Always ? null : when.spelled();
  }

  private static <T> @Nullable List<T> orNothing(List<T> entries) {
    return entries.isEmpty() ? null : entries;
  }

  private static <T, R> List<R> each(List<T> entries, Function<T, R> spelling) {
    return entries.stream().map(spelling).toList();
  }
}
