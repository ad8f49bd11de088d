package de.buergerlotse.knowledge.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What an import did: how many things it created, changed, left as they were and removed, what it skipped and why,
/// and what an editor should look at.
///
/// @param skipped what was not taken over
/// @param findings what was taken over but needs a look
/// @param unknown names the import does not know, and how often each was met
public record ImportReport(
  int created,
  int changed,
  int unchanged,
  int removed,
  List<Remark> skipped,
  List<Remark> findings,
  Map<String, Integer> unknown
) {
  /// Something about one thing in the import.
  public record Remark(String what, String why) {}

  private static final int MOST_LINES = 200;

  public ImportReport {
    skipped = List.copyOf(skipped);
    findings = List.copyOf(findings);
    unknown = java.util.Collections.unmodifiableMap(new TreeMap<>(unknown));
  }

  /// The report for a person to read.
  public String text() {
    var figures = Stream.of(
      "Neu: " + created,
      "Geändert: " + changed,
      "Unverändert: " + unchanged,
      "Entfernt: " + removed,
      "Übersprungen: " + skipped.size(),
      "Zu prüfen: " + findings.size()
    );
    return Stream.of(figures, section("Übersprungen", skipped), section("Zu prüfen", findings), unknownNames())
      .flatMap(lines -> lines)
      .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> section(String title, List<Remark> remarks) {
    if (remarks.isEmpty()) return Stream.empty();
    var lines = IntStream.range(0, Math.min(remarks.size(), MOST_LINES))
      .mapToObj(remarks::get)
      .map(remark -> "- " + remark.what() + ": " + remark.why());
    var rest = remarks.size() - MOST_LINES;
    var more = rest > 0 ? Stream.of("- und " + rest + " weitere") : Stream.<String>empty();
    return Stream.of(Stream.of("", title + ":"), lines, more).flatMap(part -> part);
  }

  private Stream<String> unknownNames() {
    if (unknown.isEmpty()) return Stream.empty();
    var lines = unknown
      .entrySet()
      .stream()
      .map(name -> "- " + name.getKey() + ": " + name.getValue() + " mal");
    return Stream.concat(Stream.of("", "Unbekannte Angaben:"), lines);
  }
}
