package de.buergerlotse.channels.portal;

import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.Condition;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Life situations of the knowledge base as JSON bodies.
final class LifeSituationMapping {

  private LifeSituationMapping() {}

  static LifeSituationMessages.Summary summary(LifeSituation situation, Variant variant) {
    return new LifeSituationMessages.Summary(
      situation.id().slug(),
      shown(situation.title(), variant),
      shown(situation.offer(), variant),
      situation.lifeEvents(),
      variants(situation),
      situation.asOf().toString(),
      situation.reviewedBy().orElse(null),
      situation.questions().size(),
      situation.entries().size()
    );
  }

  static LifeSituationMessages.Situation situation(LifeSituation situation, Variant variant) {
    return new LifeSituationMessages.Situation(
      situation.id().slug(),
      shown(situation.title(), variant),
      shown(situation.offer(), variant),
      situation.lifeEvents(),
      variants(situation),
      situation.asOf().toString(),
      situation.reviewedBy().orElse(null),
      situation
        .questions()
        .stream()
        .map(question -> question(question, variant))
        .toList(),
      situation
        .entries()
        .stream()
        .map(entry -> entry(entry, variant))
        .toList()
    );
  }

  private static List<String> variants(LifeSituation situation) {
    return List.copyOf(situation.title().byTag().keySet());
  }

  private static LifeSituationMessages.Question question(Question question, Variant variant) {
    return new LifeSituationMessages.Question(
      question.id(),
      shown(question.text(), variant),
      switch (question.form()) {
        case Question.Form.YesNo() -> "yesNo";
        case Question.Form.OneOf _ -> "oneOf";
        case Question.Form.Day _ -> "day";
      },
      condition(question.when()),
      question.form() instanceof Question.Form.OneOf(var options)
        ? options
            .stream()
            .map(option -> new LifeSituationMessages.Option(option.id(), shown(option.label(), variant)))
            .toList()
        : List.of()
    );
  }

  private static LifeSituationMessages.Entry entry(ChecklistEntry entry, Variant variant) {
    var who = entry.responsible();
    return new LifeSituationMessages.Entry(
      entry.id(),
      shown(entry.title(), variant),
      entry.level().key(),
      who instanceof Responsible.OfService(var service) ? service.slug() : null,
      who instanceof Responsible.OfAuthority(var authority) ? authority : null,
      who instanceof Responsible.Named(var name, _) ? shown(name, variant) : null,
      who instanceof Responsible.Named(_, var link) ? link.map(page -> page(page, variant)).orElse(null) : null,
      condition(entry.when()),
      entry
        .deadline()
        .map(due -> new LifeSituationMessages.Due(due.rule().spelled(), due.anchor(), due.source().orElse(null)))
        .orElse(null),
      entry.after(),
      entry
        .why()
        .map(why -> shown(why, variant))
        .orElse(null),
      entry
        .evidence()
        .stream()
        .map(thing -> shown(thing, variant))
        .toList()
    );
  }

  private static LifeSituationMessages.Page page(Responsible.Link link, Variant variant) {
    return new LifeSituationMessages.Page(shown(link.title(), variant), link.url().toString());
  }

  private static @Nullable String condition(Condition when) {
    return when instanceof Condition.Always ? null : when.spelled();
  }

  private static String shown(LocalizedText text, Variant variant) {
    return SplitWords.hyphenated(text.in(variant));
  }
}
