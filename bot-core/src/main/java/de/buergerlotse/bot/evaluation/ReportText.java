package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An evaluation as plain text.
final class ReportText {

  private static final int MOST_CONFUSIONS = 20;
  private static final int EXCERPT = 90;

  private final EvaluationReport report;
  private final List<Judged> services;
  private final List<Judged> outside;
  private final KnowledgeSnapshot snapshot;
  private final StringBuilder text = new StringBuilder();

  ReportText(EvaluationReport report, List<Judged> services, List<Judged> outside, KnowledgeSnapshot snapshot) {
    this.report = report;
    this.services = services;
    this.outside = outside;
    this.snapshot = snapshot;
  }

  String text() {
    figures();
    reliability();
    table("by style", judged -> judged.question().style().isEmpty() ? "(none)" : judged.question().style());
    table("by service", judged -> judged.question().service().map(ServiceId::slug).orElse(""));
    confusions();
    falseAnswers();
    return text.toString();
  }

  private void figures() {
    line("%d questions for the town, %d out of scope", services.size(), outside.size());
    line("");
    line("right first (answered or first choice)  %5.1f %%", 100 * report.rightFirst());
    line("right at once                           %5.1f %%", 100 * report.rightAtOnce());
    line("right after clarification               %5.1f %%", 100 * report.rightAfterClarification());
    line("right among three                       %5.1f %%", 100 * report.rightAmongThree());
    line("confidently wrong                       %5.1f %%", 100 * report.confidentlyWrong());
    line("refused                                 %5.1f %%", 100 * report.refused());
    line("right aspect, given the right service   %5.1f %%", 100 * report.rightAspect());
    line("out of scope kept out                   %5.1f %%", 100 * report.keptOut());
    line("calibration error (ECE, ten bins)       %5.3f", report.calibrationError());
  }

  private void reliability() {
    line("");
    line("reliability       questions  said   right");
    var low = 0;
    for (var bin : Reliability.of(services).bins()) {
      if (bin.count() > 0) {
        line(
          "  %3d to %3d %%      %5d   %3.0f %%   %3.0f %%",
          low,
          low + 10,
          bin.count(),
          100 * bin.confidence(),
          100 * bin.right()
        );
      }
      low += 10;
    }
  }

  private void table(String title, Function<Judged, String> key) {
    line("");
    line("%-34s  questions  first  among three  wrong  aspect", title);
    services
      .stream()
      .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
      .forEach((name, group) ->
        line(
          "  %-34s %6d   %3.0f %%        %3.0f %%  %3.0f %%   %3.0f %%",
          name,
          group.size(),
          100 * EvaluationReport.share(group, Judged::isRightFirst),
          100 * EvaluationReport.share(group, Judged::isRightAmongFew),
          100 * EvaluationReport.share(group, Judged::isConfidentlyWrong),
          100 * EvaluationReport.share(group.stream().filter(Judged::isRightAtOnce).toList(), Judged::hasRightAspect)
        )
      );
  }

  /// The worst first: those the bot was surest of, each with the phrase that most likely pulled it.
  private void confusions() {
    line("");
    line("worst confusions");
    services
      .stream()
      .filter(judged -> !judged.question().isRight(judged.best().service()))
      .sorted(Comparator.comparingDouble((Judged judged) -> -judged.best().confidence()))
      .limit(MOST_CONFUSIONS)
      .forEach(judged -> {
        var right = judged.question().service().map(ServiceId::slug).orElse("");
        line("  %3.0f %%  %s → %s", 100 * judged.best().confidence(), right, judged.best().service());
        line("         %s", excerpt(judged.question().text()));
        line("         pulled by: %s", excerpt(nearestPhrase(judged)));
      });
  }

  private void falseAnswers() {
    line("");
    line("out of scope but answered");
    outside
      .stream()
      .filter(Judged::isAnswered)
      .forEach(judged -> line("  %s: %s", judged.best().service(), excerpt(judged.question().text())));
  }

  private String nearestPhrase(Judged judged) {
    var words = new HashSet<>(Words.of(judged.question().text()));
    return snapshot
      .findService(judged.best().service())
      .stream()
      .flatMap(service -> service.phrases().examples().stream())
      .map(ExamplePhrase::text)
      .max(Comparator.comparingDouble(phrase -> likeness(phrase, words)))
      .orElse("");
  }

  private static double likeness(String phrase, Set<String> words) {
    var own = Words.of(phrase);
    var shared = own.stream().filter(words::contains).mapToInt(String::length).sum();
    return shared / Math.sqrt(1.0 + own.size());
  }

  private static String excerpt(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation is no dependency of ours
  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
