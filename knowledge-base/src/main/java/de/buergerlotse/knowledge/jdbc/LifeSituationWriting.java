package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.EntryDeadline;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.service.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Records of life situations as rows, in their written order.
final class LifeSituationWriting {

  private LifeSituationWriting() {}

  static LifeSituationRow situation(String town, LifeSituation situation) {
    return new LifeSituationRow(
      null,
      town,
      situation.id().slug(),
      situation.title().byTag(),
      situation.offer().byTag(),
      texts(situation.opening()),
      situation.lifeEvents(),
      situation.words(),
      situation.asOf().toString(),
      situation.reviewedBy().orElse(null)
    );
  }

  static List<LifeQuestionRow> questions(String town, LifeSituation situation) {
    return situation
      .questions()
      .stream()
      .map(question -> question(town, situation, question))
      .toList();
  }

  private static LifeQuestionRow question(String town, LifeSituation situation, Question question) {
    return new LifeQuestionRow(
      null,
      town,
      situation.id().slug(),
      question.id(),
      question.text().byTag(),
      question.when().spelled(),
      question.form() instanceof Question.Form.Day(var lies, _) ? lies.name() : null,
      question.form() instanceof Question.Form.Day(_, var event) ? event.byTag() : null
    );
  }

  static List<LifeOptionRow> options(String town, LifeSituation situation) {
    return situation
      .questions()
      .stream()
      .filter(question -> question.form() instanceof Question.Form.OneOf)
      .flatMap(question ->
        ((Question.Form.OneOf) question.form())
          .options()
          .stream()
          .map(option ->
            new LifeOptionRow(null, town, situation.id().slug(), question.id(), option.id(), option.label().byTag())
          )
      )
      .toList();
  }

  static List<LifeEntryRow> entries(String town, LifeSituation situation) {
    return situation
      .entries()
      .stream()
      .map(entry -> entry(town, situation, entry))
      .toList();
  }

  private static LifeEntryRow entry(String town, LifeSituation situation, ChecklistEntry entry) {
    var who = entry.responsible();
    var link = who instanceof Responsible.Named(_, var page) ? page : Optional.<Responsible.Link>empty();
    return new LifeEntryRow(
      null,
      town,
      situation.id().slug(),
      entry.id(),
      entry.title().byTag(),
      entry.level().key(),
      who instanceof Responsible.OfService(var service) ? service.slug() : null,
      who instanceof Responsible.OfAuthority(var authority) ? authority : null,
      who instanceof Responsible.Named(var name, _) ? name.byTag() : null,
      texts(link.map(Responsible.Link::title)),
      link.map(page -> page.url().toString()).orElse(null),
      entry.when().spelled(),
      entry
        .deadline()
        .map(deadline -> deadline.rule().spelled())
        .orElse(null),
      entry.deadline().map(EntryDeadline::anchor).orElse(null),
      entry.deadline().flatMap(EntryDeadline::source).orElse(null),
      entry.deadline().filter(EntryDeadline::demonstration).isPresent(),
      entry.after(),
      texts(entry.why()),
      entry.evidence().stream().map(LocalizedText::byTag).toList()
    );
  }

  private static @Nullable Map<String, String> texts(Optional<LocalizedText> text) {
    return text.map(LocalizedText::byTag).orElse(null);
  }
}
