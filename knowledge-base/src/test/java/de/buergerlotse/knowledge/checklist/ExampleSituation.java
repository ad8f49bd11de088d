package de.buergerlotse.knowledge.checklist;

import de.buergerlotse.knowledge.service.LocalizedText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A life situation for tests, told step by step; conditions are told as content files write them.
public final class ExampleSituation {

  private Optional<String> reviewedBy = Optional.empty();
  private final String id;
  private final List<Question> questions = new ArrayList<>();
  private final List<ChecklistEntry> entries = new ArrayList<>();

  private ExampleSituation(String id) {
    this.id = id;
  }

  public static ExampleSituation of(String id) {
    return new ExampleSituation(id);
  }

  public ExampleSituation yesNo(String question, String when) {
    return asking(question, when, new Question.Form.YesNo());
  }

  public ExampleSituation oneOf(String question, String when, String... options) {
    var offered = Stream.of(options).map(option -> new Question.Option(option, text(option, option + " leicht")));
    return asking(question, when, new Question.Form.OneOf(offered.toList()));
  }

  public ExampleSituation day(String question, Question.Lies lies) {
    return asking(question, "", new Question.Form.Day(lies, text("dem Einzug", "dem Ein·zug")));
  }

  private ExampleSituation asking(String question, String when, Question.Form form) {
    questions.add(new Question(question, text(question + "?", question + " leicht?"), Condition.parse(when), form));
    return this;
  }

  /// An entry without a deadline, done with somebody.
  public ExampleSituation entry(String entry, String when) {
    return entry(entry, when, Optional.empty());
  }

  /// An entry that is due by a rule, counted from the question `einzug`.
  public ExampleSituation due(String entry, String rule, String... after) {
    var deadline = new EntryDeadline(DeadlineRule.parse(rule), "einzug", Optional.of("§ 1"), false);
    return entry(entry, "", Optional.of(deadline), after);
  }

  private ExampleSituation entry(String entry, String when, Optional<EntryDeadline> deadline, String... after) {
    var bank = new Responsible.Named(text("Ihre Bank", "Ihre Bank"), Optional.empty());
    return entry(
      new ChecklistEntry(
        entry,
        text(entry, entry + " leicht"),
        ChecklistEntry.Level.PRIVAT,
        bank,
        Condition.parse(when),
        deadline,
        List.of(after),
        Optional.empty(),
        List.of()
      )
    );
  }

  public ExampleSituation entry(ChecklistEntry entry) {
    entries.add(entry);
    return this;
  }

  public ExampleSituation reviewedBy(String group) {
    reviewedBy = Optional.of(group);
    return this;
  }

  public LifeSituation build() {
    return new LifeSituation(
      new LifeSituationId(id),
      text("Ihr Umzug", "Ihr Um·zug"),
      text("Alles zum Umzug", "Alles zum Um·zug"),
      Optional.of(text("Guten Tag", "Guten Tag")),
      List.of("umzug"),
      List.of("umzug", "ziehe um"),
      YearMonth.of(2026, 11),
      reviewedBy,
      questions,
      entries
    );
  }

  public static LocalizedText text(String plain, String easy) {
    return LocalizedText.of(Map.of("de", plain, "de-x-leicht", easy));
  }
}
