package de.buergerlotse.bot.reply;

import de.buergerlotse.knowledge.checklist.Checklist;
import de.buergerlotse.knowledge.checklist.DeadlineRule;
import de.buergerlotse.knowledge.checklist.EntryDeadline;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.service.GrammaticalCase;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says until when an entry of a checklist is to be done: with the date where the day was named, else with the rule.
final class DueWords {

  private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter EASY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);

  private final LifeSituation situation;
  private final BotTexts texts;
  private final Variant variant;
  private final LocalDate today;

  DueWords(LifeSituation situation, BotTexts texts, Variant variant, LocalDate today) {
    this.situation = situation;
    this.texts = texts;
    this.variant = variant;
    this.today = today;
  }

  String of(Checklist.Dated dated) {
    if (dated.entry().deadline().isEmpty()) return texts.get(BotText.CHECKLIST_NO_DEADLINE, variant);
    var deadline = dated.entry().deadline().get();
    return dated
      .due()
      .map(due -> onDate(deadline.rule(), due))
      .orElseGet(() -> byRule(deadline));
  }

  /// A day as people read it.
  static String date(LocalDate day, Variant variant) {
    if (variant.equals(Variant.EASY)) return EASY.format(day);
    return (variant.isGerman() ? GERMAN : ENGLISH).format(day);
  }

  private String onDate(DeadlineRule rule, LocalDate due) {
    var word = due.isBefore(today)
      ? BotText.CHECKLIST_OVERDUE
      : rule instanceof DeadlineRule.SameDay
        ? BotText.CHECKLIST_ON
        : BotText.CHECKLIST_BY;
    return texts.get(word, variant, "date", date(due, variant));
  }

  private String byRule(EntryDeadline deadline) {
    return switch (deadline.rule()) {
      case DeadlineRule.Within(var span) -> within(span, deadline);
      case DeadlineRule.Including(var span) -> within(span, deadline);
      case DeadlineRule.Before(var span) -> texts.get(
        BotText.CHECKLIST_BEFORE,
        variant,
        "span",
        span.in(variant, GrammaticalCase.NOMINATIVE),
        "event",
        event(deadline)
      );
      case DeadlineRule.WithinWorkingDays(var days) -> texts.get(
        BotText.CHECKLIST_WORKING_DAYS,
        variant,
        "days",
        String.valueOf(days),
        "event",
        event(deadline)
      );
      case DeadlineRule.SameDay() -> texts.get(BotText.CHECKLIST_SAME_DAY, variant, "event", event(deadline));
      case DeadlineRule.SameMonth() -> texts.get(BotText.CHECKLIST_SAME_MONTH, variant, "event", event(deadline));
      case DeadlineRule.AtOnce() -> texts.get(BotText.CHECKLIST_AT_ONCE, variant, "event", event(deadline));
    };
  }

  private String within(TimeSpan span, EntryDeadline deadline) {
    var length = span.in(variant, GrammaticalCase.DATIVE);
    return texts.get(BotText.CHECKLIST_WITHIN, variant, "span", length, "event", event(deadline));
  }

  private String event(EntryDeadline deadline) {
    return event(situation.getQuestion(deadline.anchor()), variant);
  }

  /// What happens on the asked day, in the dative.
  static String event(Question question, Variant variant) {
    if (question.form() instanceof Question.Form.Day(_, var event)) return event.in(variant);
    throw new IllegalArgumentException(question.id() + " does not ask for a day");
  }
}
