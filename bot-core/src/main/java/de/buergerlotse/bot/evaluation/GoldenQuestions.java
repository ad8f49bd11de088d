package de.buergerlotse.bot.evaluation;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads golden questions from a table of tab-separated values with a header line: `text`, `service`, `aspect`, and where
/// they are there `alt_service` and `style`, in any order. A line without a service is out of scope.
public final class GoldenQuestions {

  private static final String TEXT = "text";

  private GoldenQuestions() {}

  /// @throws IllegalArgumentException when there is no column `text`, or a line names what does not exist; tells the line
  public static List<GoldenQuestion> parse(String table) {
    var lines = table.lines().toList();
    if (lines.isEmpty()) throw new IllegalArgumentException("the table is empty");
    var header = cells(lines.getFirst());
    if (!header.contains(TEXT)) throw new IllegalArgumentException("no column is called " + TEXT + ": " + header);
    var questions = new ArrayList<GoldenQuestion>();
    for (var number = 1; number < lines.size(); number++) {
      if (lines.get(number).isBlank()) continue;
      try {
        questions.add(question(header, cells(lines.get(number))));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException("line " + (number + 1) + ": " + wrong.getMessage(), wrong);
      }
    }
    return questions;
  }

  private static GoldenQuestion question(List<String> header, List<String> cells) {
    return new GoldenQuestion(
      find(header, cells, TEXT).orElseThrow(() -> new IllegalArgumentException("no text")),
      find(header, cells, "service").map(ServiceId::new),
      find(header, cells, "aspect").map(Aspect::of),
      find(header, cells, "alt_service").map(ServiceId::new),
      find(header, cells, "style").orElse("")
    );
  }

  private static Optional<String> find(List<String> header, List<String> cells, String column) {
    var index = header.indexOf(column);
    return index < 0 || index >= cells.size()
      ? Optional.empty()
      : Optional.of(cells.get(index)).filter(cell -> !cell.isBlank());
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().isEmpty() ? new String[0] : line.split("\t", -1))
      .stream()
      .map(String::strip)
      .toList();
  }
}
