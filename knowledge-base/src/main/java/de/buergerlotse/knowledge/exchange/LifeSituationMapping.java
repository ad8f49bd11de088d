package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.Condition;
import de.buergerlotse.knowledge.checklist.DeadlineRule;
import de.buergerlotse.knowledge.checklist.EntryDeadline;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.checklist.Question;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.ServiceId;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns the spelling of a life situation's file into its records.
final class LifeSituationMapping {

  private LifeSituationMapping() {}

  static LifeSituation situation(LifeSituationFile file) {
    return new LifeSituation(
      new LifeSituationId(file.id()),
      LocalizedText.of(file.title()),
      LocalizedText.of(file.offer()),
      Optional.ofNullable(file.opening()).map(LocalizedText::of),
      each(file.lifeEvents(), Function.identity()),
      file.words(),
      YearMonth.parse(file.asOf()),
      Optional.ofNullable(file.reviewedBy()),
      each(file.questions(), asked -> named("questions." + asked.id(), () -> question(asked))),
      each(file.entries(), item -> named("entries." + item.id(), () -> entry(item)))
    );
  }

  private static Question question(LifeSituationFile.Ask asked) {
    return new Question(asked.id(), LocalizedText.of(asked.text()), condition(asked.when()), form(asked));
  }

  private static Question.Form form(LifeSituationFile.Ask asked) {
    if (asked.date() != null && asked.options() != null) {
      throw new IllegalArgumentException("has date and options, needs one of them or none");
    }
    if (asked.date() != null) return new Question.Form.Day(
      Question.Lies.valueOf(asked.date().lies().toUpperCase(Locale.ROOT)),
      LocalizedText.of(asked.date().event())
    );
    if (asked.options() == null) return new Question.Form.YesNo();
    return new Question.Form.OneOf(
      each(asked.options(), choice -> new Question.Option(choice.id(), LocalizedText.of(choice.label())))
    );
  }

  private static ChecklistEntry entry(LifeSituationFile.Item item) {
    return new ChecklistEntry(
      item.id(),
      LocalizedText.of(item.title()),
      ChecklistEntry.Level.of(item.level()),
      responsible(item),
      condition(item.when()),
      Optional.ofNullable(item.due()).map(LifeSituationMapping::deadline),
      each(item.after(), Function.identity()),
      Optional.ofNullable(item.why()).map(LocalizedText::of),
      each(item.evidence(), LocalizedText::of)
    );
  }

  private static Responsible responsible(LifeSituationFile.Item item) {
    var found = new ArrayList<Responsible>();
    if (item.service() != null) found.add(new Responsible.OfService(new ServiceId(item.service())));
    if (item.authority() != null) found.add(new Responsible.OfAuthority(item.authority()));
    if (item.responsible() != null) {
      found.add(new Responsible.Named(LocalizedText.of(item.responsible()), link(item.link())));
    }
    if (found.size() != 1) throw new IllegalArgumentException("needs one of service, authority, responsible");
    if (item.link() != null && item.responsible() == null) {
      throw new IllegalArgumentException("has a link, which only goes with responsible");
    }
    return found.getFirst();
  }

  private static Optional<Responsible.Link> link(LifeSituationFile.@Nullable Page page) {
    return Optional.ofNullable(page).map(found ->
      new Responsible.Link(LocalizedText.of(found.title()), URI.create(found.url()))
    );
  }

  private static EntryDeadline deadline(LifeSituationFile.Due due) {
    return new EntryDeadline(
      DeadlineRule.parse(due.rule()),
      due.anchor(),
      Optional.ofNullable(due.source()),
      due.demonstration()
    );
  }

  private static Condition condition(@Nullable String when) {
    return when == null ? new Condition.Always() : Condition.parse(when);
  }

  /// A complaint says in which question or entry something is wrong.
  private static <T> T named(String place, java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
    }
  }

  private static <T, R> List<R> each(@Nullable List<T> entries, Function<T, R> mapping) {
    return entries == null ? List.of() : entries.stream().map(mapping).toList();
  }
}
