package de.buergerlotse.channels.operations;

import de.buergerlotse.knowledge.language.CheckReport;
import de.buergerlotse.knowledge.language.Readability;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// What a check of many texts came to; confined to one thread.
final class CheckSummary {

  private final Map<Variant, List<Readability>> figures = new TreeMap<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private int texts;
  private int findings;

  void add(CheckReport report) {
    texts++;
    findings += report.findings().size();
    figures.computeIfAbsent(report.variant(), _ -> new ArrayList<>()).add(report.readability());
    report.findings().forEach(finding -> rules.merge(finding.rule(), 1, Integer::sum));
  }

  int texts() {
    return texts;
  }

  int findings() {
    return findings;
  }

  String render() {
    var lines = new StringBuilder();
    if (findings > 0) lines.append('\n');
    lines.append("%d Texte geprüft, %d Befunde%n".formatted(texts, findings));
    if (!rules.isEmpty()) lines.append("Nach Regeln: ").append(byRule()).append('\n');
    figures.forEach((variant, texts) -> lines.append(readability(variant, texts)));
    return lines.toString();
  }

  /// The most frequent rules first.
  private String byRule() {
    return rules
      .entrySet()
      .stream()
      .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
      .map(rule -> rule.getKey() + " " + rule.getValue())
      .collect(Collectors.joining(", "));
  }

  /// The mean of the formulas over all texts of a variant, by their words.
  private static String readability(Variant variant, List<Readability> texts) {
    var words = texts.stream().mapToInt(Readability::words).sum();
    if (words == 0) return "";
    return String.format(
      Locale.GERMAN,
      "Lesbarkeit %s: Amstad %.0f (0 sehr schwer, 100 sehr leicht), Wiener Sachtextformel %.1f (etwa Schuljahr), LIX %.0f%n",
      variant,
      mean(texts, words, Readability::amstad),
      mean(texts, words, Readability::wiener1),
      mean(texts, words, Readability::lix)
    );
  }

  private static double mean(List<Readability> texts, int words, ToDoubleFunction<Readability> figure) {
    return (
      texts
        .stream()
        .mapToDouble(text -> text.words() * figure.applyAsDouble(text))
        .sum() / words
    );
  }
}
