package de.buergerlotse.channels.operations;

import de.buergerlotse.knowledge.exchange.ContentException;
import de.buergerlotse.knowledge.language.Finding;
import de.buergerlotse.knowledge.language.LanguageCheck;
import de.buergerlotse.knowledge.service.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Checks texts, content files and content packages for Leichte Sprache and plain German.
@CommandLine.Command(
  name = "check",
  mixinStandardHelpOptions = true,
  description = {
    "Prüft, was einen Text schwer lesbar macht: einen Text, eine Inhaltsdatei oder ein ganzes Inhaltspaket.",
    "Ergebnis 0: nichts gefunden, 1: etwas gefunden, 2: nicht lesbar.",
  }
)
final class CheckCommand implements Callable<Integer> {

  private static final int FOUND = 1;
  private static final int PROGRESS_STEP = 200;
  private static final int LONGEST_EXCERPT = 80;

  @CommandLine.Parameters(paramLabel = "DATEI", arity = "1..*", description = "Textdatei, YAML-Datei oder Ordner")
  private List<Path> paths = List.of();

  @CommandLine.Option(
    names = "--variant",
    defaultValue = "de",
    description = "Sprachfassung einer Textdatei: de oder de-x-leicht (${DEFAULT-VALUE})"
  )
  private String variant = "de";

  @CommandLine.Spec
  private CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var streams = Streams.of(spec);
    var sources = new ArrayList<CheckSource>();
    var unusable = false;
    for (var path : paths) {
      try {
        sources.addAll(CheckSource.of(path, Variant.of(variant)));
      } catch (ContentException wrong) {
        streams.err().println("Nicht lesbar: " + path + ": " + wrong.getMessage());
        unusable = true;
      } catch (UnusableException | IllegalArgumentException wrong) {
        streams.err().println(wrong.getMessage());
        unusable = true;
      }
    }
    var findings = check(sources, streams);
    if (unusable) return CommandLine.ExitCode.USAGE;
    return findings > 0 ? FOUND : CommandLine.ExitCode.OK;
  }

  private static int check(List<CheckSource> sources, Streams streams) {
    if (sources.isEmpty()) return 0;
    var language = new LanguageCheck();
    var summary = new CheckSummary();
    for (var source : sources) {
      var report = language.check(source.text(), source.variant());
      summary.add(report);
      report.findings().forEach(finding -> streams.out().println(lines(source, finding)));
      if (summary.texts() % PROGRESS_STEP == 0) {
        streams.err().println(summary.texts() + " von " + sources.size() + " Texten geprüft");
      }
    }
    streams.out().print(summary.render());
    streams.out().flush();
    return summary.findings();
  }

  private static String lines(CheckSource source, Finding finding) {
    var excerpt = finding.excerpt(source.text()).replaceAll("\\s+", " ").strip();
    var brief = excerpt.length() > LONGEST_EXCERPT ? excerpt.substring(0, LONGEST_EXCERPT) + " …" : excerpt;
    var place = source.file() + ":" + source.lineOf().applyAsInt(finding.from());
    var what = source.what().isEmpty() ? "" : " (" + source.what() + ")";
    return (
      place +
      what +
      ": " +
      finding.rule() +
      ": „" +
      brief +
      "“\n    " +
      finding.message() +
      "\n    " +
      finding.suggestion()
    );
  }
}
