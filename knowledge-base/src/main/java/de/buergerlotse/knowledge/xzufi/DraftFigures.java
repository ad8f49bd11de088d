package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ProcessingTime;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The figures of an imported service, each with its source, and answers that refer to them.
record DraftFigures(XzufiObject.Service imported, String source) {
  List<Cost> costs() {
    return numbered(imported.fees(), (fee, number) ->
      new Cost(
        "kosten-" + number,
        LocalizedText.plain("Gebühr"),
        price(fee),
        Optional.empty(),
        Optional.of(source),
        false
      )
    );
  }

  private static Price price(XzufiObject.Fee fee) {
    var from = fee.from();
    var to = fee.to();
    if (fee.free()) return new Price.Free();
    if (from != null && to != null) return new Price.Between(from, to);
    if (from != null) return new Price.Fixed(from);
    if (fee.text().containsKey("de")) return new Price.Described(LocalizedText.of(fee.text()));
    return new Price.Described(LocalizedText.plain("bis " + to + " Euro"));
  }

  List<Deadline> deadlines() {
    return numbered(imported.deadlines(), (time, number) ->
      new Deadline("frist-" + number, name(time, "Frist"), term(time), Optional.of(source), false)
    );
  }

  private static Term term(XzufiObject.Time time) {
    if (time.from().startsWith("P") && time.to().isEmpty()) return new Term.Counted(TimeSpan.parse(time.from()));
    return new Term.Described(LocalizedText.plain(words(time)));
  }

  /// Only what calendars count is a processing time; the rest is told in the answer.
  List<ProcessingTime> durations() {
    return numbered(counted(), (time, number) ->
      new ProcessingTime(
        "dauer-" + number,
        name(time, "Bearbeitungsdauer"),
        TimeSpan.parse(time.from()),
        Optional.of(time.to())
          .filter(to -> !to.isEmpty())
          .map(TimeSpan::parse),
        Optional.of(source),
        false
      )
    );
  }

  private List<XzufiObject.Time> counted() {
    return imported
      .durations()
      .stream()
      .filter(time -> time.from().startsWith("P") && (time.to().isEmpty() || time.to().startsWith("P")))
      .toList();
  }

  List<Answer> answers() {
    var answers = new ArrayList<Answer>();
    if (!imported.fees().isEmpty()) answers.add(plain(Aspect.COST, "{costs}"));
    var deadlines = list(deadlines(), deadline -> deadline.name().plain() + ": {deadline:" + deadline.id() + "}");
    if (!deadlines.isEmpty()) answers.add(plain(Aspect.DEADLINE, deadlines));
    var durations = list(durations(), time -> time.name().plain() + ": {duration:" + time.id() + "}");
    var others = imported
      .durations()
      .stream()
      .filter(time -> !counted().contains(time))
      .toList();
    var told = list(others, time -> name(time, "Bearbeitungsdauer").plain() + ": " + words(time));
    if (!(durations + told).isEmpty()) answers.add(plain(Aspect.DURATION, (durations + "\n" + told).strip()));
    return answers;
  }

  private static Answer plain(Aspect aspect, String text) {
    return new Answer(aspect, Variant.PLAIN, text, Optional.empty());
  }

  private static <T> String list(List<T> entries, Function<T, String> line) {
    return entries
      .stream()
      .map(entry -> "- " + line.apply(entry).replaceAll("\\s+", " "))
      .collect(Collectors.joining("\n"));
  }

  private static LocalizedText name(XzufiObject.Time time, String otherwise) {
    return time.text().containsKey("de") ? LocalizedText.of(time.text()) : LocalizedText.plain(otherwise);
  }

  private static String words(XzufiObject.Time time) {
    var from = inWords(time.from());
    return time.to().isEmpty() ? from : from + " bis " + inWords(time.to());
  }

  private static String inWords(String span) {
    if (!span.startsWith("P")) return span;
    return TimeSpan.parse(span).in(Variant.PLAIN, de.buergerlotse.knowledge.service.GrammaticalCase.NOMINATIVE);
  }

  private interface Numbered<T, R> {
    R build(T entry, int number);
  }

  private static <T, R> List<R> numbered(List<T> entries, Numbered<T, R> mapping) {
    var built = new ArrayList<R>();
    for (var entry : entries) built.add(mapping.build(entry, built.size() + 1));
    return built;
  }
}
