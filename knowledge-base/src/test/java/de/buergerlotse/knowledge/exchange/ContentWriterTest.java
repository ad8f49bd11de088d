package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentWriterTest {

  private static final ContentWriter WRITER = new ContentWriter();

  @TempDir
  private Path place;

  @Test
  void losesNothingOfTheShippedPackages() {
    for (var content : new ShippedContent().packages()) assertEquals(content, writtenAndRead(content));
  }

  @Test
  void losesNothingOfAnyKindOfField() {
    var content = EveryKindOfField.content();
    assertEquals(content, writtenAndRead(content));
  }

  @Test
  void losesNothingOfOverrides() {
    var content = EveryKindOfField.below("musterkreis");
    assertEquals(content, writtenAndRead(content));
  }

  @Test
  void writesTheSameFilesAgainAfterReadingThem() {
    for (var content : new ShippedContent().packages()) {
      assertEquals(WRITER.files(content), WRITER.files(writtenAndRead(content)));
    }
  }

  @Test
  void keepsTheDocumentedOrderOfKeys() {
    var file = dogFile();
    assertTrue(file.startsWith("id: hund-anmelden\nname:\n  de: Hund anmelden\n"), file);
    assertTrue(file.indexOf("\ncosts:") < file.indexOf("\ndeadlines:"), file);
    assertTrue(file.indexOf("\nanswers:") < file.indexOf("\nphrases:"), file);
  }

  @Test
  void leavesOutKeysThatHoldNothing() {
    var file = WRITER.files(town(ExampleService.of("umzug"))).get("services/umzug.yaml");
    assertEquals("id: umzug\nname:\n  de: umzug\nlevel: stadt\nresponsible: buergerbuero\nasOf: 2026-11\n", file);
  }

  @Test
  void writesTextsOfSeveralLinesAsBlocks() {
    var file = fileWith("Erster Absatz.\n\n- ein Eintrag\n- noch einer\n");
    assertTrue(file.contains("de: |\n      Erster Absatz.\n\n      - ein Eintrag\n"), file);
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "null",
      "~",
      "yes",
      "0123",
      "1e3",
      "- Strich",
      "# Raute",
      "a: b",
      "[costs",
      "\"Anführung\" und 'einfache'",
      " vorn und hinten ",
      "Tab\tund\\Schrägstrich",
      "Zeile  \nmit Leerzeichen am Ende",
      "\n\nleer am Anfang",
      "  eingerückt\nund weiter",
      "kein Umbruch am Ende\nletzte",
      "Umbrüche am Ende\n\n\n",
      "Windows\r\nZeilen",
      "🐕 und ·",
      "---\n...",
      "%YAML",
      "@",
      "2026-11-22",
      "trennt\u2028hier",
      "\u00a0",
    }
  )
  void losesNothingOfATextThatYamlMightMisread(String text) {
    var content = town(
      ExampleService.of("umzug")
        .evidence("a", text)
        .answer(Aspect.COST, "x" + text)
    );
    assertEquals(content, writtenAndRead(content));
  }

  @Test
  void refusesReviewersOfATextThatIsNotLeichteSprache() {
    var reviewed = new Answer(Aspect.COST, Variant.PLAIN, "Nichts.", Optional.of("Prüfgruppe"));
    var content = town(ExampleService.of("umzug").answer(reviewed));
    assertThrows(IllegalArgumentException.class, () -> WRITER.files(content));
  }

  @Test
  void writesNothingIntoAFolderWithFiles() throws Exception {
    Files.writeString(place.resolve("notiz.txt"), "meins");
    var content = town(ExampleService.of("umzug"));
    assertThrows(ContentException.class, () -> WRITER.write(content, place));
    assertFalse(Files.exists(place.resolve("municipality.yaml")));
  }

  private String dogFile() {
    return String.valueOf(WRITER.files(EveryKindOfField.content()).get("services/hund-anmelden.yaml"));
  }

  private static String fileWith(String text) {
    var content = town(ExampleService.of("umzug").answer(Aspect.COST, text));
    return String.valueOf(WRITER.files(content).get("services/umzug.yaml"));
  }

  private static ContentPackage town(ExampleService service) {
    return ExampleContent.content(ExampleContent.town("kleinstadt"), service.build());
  }

  private ContentPackage writtenAndRead(ContentPackage content) {
    var folder = place.resolve(content.municipality().id().value());
    WRITER.write(content, folder);
    return new ContentReader().read(ContentFiles.of(folder));
  }
}
