package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacedTextsTest {

  private static final String FILE = """
  id: umzug
  name: {de: Umzug}
  answers:
    where:
      de: Im Rathaus.
      de-x-leicht: |
        Erste Zeile.

        Dritte Zeile.
      reviewedBy: Prüfgruppe
      basedOn: 0123456789abcdef
    cost:
      de: "Nichts.
        Gar nichts."
  """;

  @Test
  void findsOnlyTheTexts() {
    assertEquals(
      List.of("where de", "where de-x-leicht", "cost de"),
      read(FILE)
        .stream()
        .map(placed -> placed.aspect().key() + " " + placed.variant())
        .toList()
    );
  }

  @Test
  void tellsTheLineOfAWordInABlock() {
    var easy = read(FILE).get(1);
    assertEquals("Erste Zeile.\n\nDritte Zeile.\n", easy.text());
    assertEquals(7, easy.lineOf(0));
    assertEquals(9, easy.lineOf(easy.text().indexOf("Dritte")));
  }

  @Test
  void tellsTheFirstLineOfAQuotedText() {
    var plain = read(FILE).get(2);
    assertEquals(13, plain.lineOf(0));
    assertEquals(13, plain.lineOf(plain.text().indexOf("Gar")));
  }

  @Test
  void findsNothingInAFileWithoutAnswers() {
    assertEquals(List.of(), read("id: umzug\n"));
  }

  @Test
  void complainsOfWhatIsNoYaml() {
    assertThrows(ContentException.class, () -> read("answers: [unclosed"));
  }

  private static List<PlacedText> read(String file) {
    return PlacedTexts.read(ContentFiles.of("", Map.of("umzug.yaml", file)), "umzug.yaml");
  }
}
