package de.buergerlotse.benchmark.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table in Markdown.
final class RawTable {

  private final List<List<String>> rows = new ArrayList<>();

  RawTable(String... header) {
    add(header);
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }

  String render(String title) {
    var lines = new ArrayList<String>();
    for (var row : rows) lines.add("| " + String.join(" | ", row) + " |");
    lines.add(1, "|" + "---|".repeat(rows.getFirst().size()));
    return "\n### " + title + "\n\n" + String.join("\n", lines) + "\n";
  }
}
