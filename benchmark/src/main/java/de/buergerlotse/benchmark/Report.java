package de.buergerlotse.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes figures: as a table to read, as JSON for programs, and the contenders' raw tables as Markdown.
public final class Report {

  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Report() {}

  /// A number with as many digits as say something: at most two after the point, none from 1,000 on.
  public static String number(double value) {
    if (value == Math.rint(value) || Math.abs(value) >= 1_000) return String.format(Locale.ROOT, "%,.0f", value);
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
  }

  static String table(List<Figure> figures) {
    var lines = new StringBuilder("\n");
    for (var figure : figures) {
      var holds = figure
        .holds()
        .map(held -> held ? "holds " : "MISSED")
        .orElse("      ");
      var goal = figure.goal().map(Figure.Goal::toString).orElse("");
      lines.append(
        String.format(
          Locale.ROOT,
          "%s %-58s %10s %-12s %-10s %s%n",
          holds,
          figure.what(),
          number(figure.value()),
          figure.unit(),
          goal,
          figure.peer()
        )
      );
    }
    return lines.toString();
  }

  /// Writes `benchmarks.json`: `[{"id","what","value","unit","goal","holds","peer"}]`; goal and holds are null for a
  /// figure without a goal.
  static void write(Path file, List<Figure> figures) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    JSON.writeValue(file.toFile(), figures.stream().map(Report::row).toList());
  }

  private static Map<String, Object> row(Figure figure) {
    var row = new LinkedHashMap<String, Object>();
    row.put("id", figure.id());
    row.put("what", figure.what());
    row.put("value", Math.round(figure.value() * 1_000) / 1_000.0);
    row.put("unit", figure.unit());
    row.put("goal", figure.goal().map(Figure.Goal::toString).orElse(null));
    row.put("holds", figure.holds().orElse(null));
    row.put("peer", figure.peer());
    return row;
  }
}
