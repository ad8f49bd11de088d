package de.buergerlotse.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  @TempDir
  private Path folder;

  private static final Figure REACHED = Figure.of("a.b", "Speed", 12.34567, "×", "nlp.js 10/s").atLeast(10);
  private static final Figure MISSED = Figure.of("c", "Memory", 451, "MB", "machine").atMost(450);
  private static final Figure TOLD = Figure.of("d", "Turns", 1234.5, "/s", "none");

  @Test
  void writesFiguresForPrograms() throws IOException {
    var file = folder.resolve("target").resolve("benchmarks.json");
    Report.write(file, List.of(REACHED, MISSED, TOLD));
    var rows = new ObjectMapper().readTree(file.toFile());
    assertEquals(3, rows.size());
    assertEquals("a.b", rows.get(0).get("id").asText());
    assertEquals(12.346, rows.get(0).get("value").asDouble());
    assertEquals("≥ 10", rows.get(0).get("goal").asText());
    assertTrue(rows.get(0).get("holds").asBoolean());
    assertEquals("≤ 450", rows.get(1).get("goal").asText());
    assertTrue(!rows.get(1).get("holds").asBoolean());
    assertTrue(rows.get(2).get("goal").isNull() && rows.get(2).get("holds").isNull());
    assertEquals("nlp.js 10/s", rows.get(0).get("peer").asText());
  }

  @Test
  void writesATableForPeople() {
    var table = Report.table(List.of(REACHED, MISSED, TOLD));
    assertTrue(table.contains("holds  Speed"), table);
    assertTrue(table.contains("MISSED Memory"), table);
    assertTrue(table.contains("1,23"), table);
  }
}
