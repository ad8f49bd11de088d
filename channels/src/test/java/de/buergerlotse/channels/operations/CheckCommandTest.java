package de.buergerlotse.channels.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.exchange.ContentWriter;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The language check on the command line.
class CheckCommandTest {

  @TempDir
  private Path place;

  @Test
  void tellsThePlaceTheRuleAndTheWayOut() throws IOException {
    var file = write("text.txt", "Guten Tag.\nDer Antrag wird geprüft.\n");
    var ran = Ran.command("check", "--variant", "de-x-leicht", file.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains(file + ":2: passive: „geprüft“"), ran.out());
    assertTrue(ran.out().contains("Das Amt prüft den Antrag."), ran.out());
    assertTrue(ran.out().contains("Lesbarkeit de-x-leicht: Amstad"), ran.out());
  }

  @Test
  void endsWith0WhenThereIsNothingToSay() throws IOException {
    var ran = Ran.command("check", "--variant", "de-x-leicht", write("text.txt", "Das Haus ist rot.").toString());
    assertEquals(0, ran.code(), ran.out());
    assertTrue(ran.out().contains("1 Texte geprüft, 0 Befunde"), ran.out());
  }

  @Test
  void tellsTheLineInAContentFile() throws IOException {
    var file = write(
      "umzug.yaml",
      """
      id: umzug
      answers:
        where:
          de-x-leicht: |
            Kommen Sie.
            Der Antrag wird geprüft.
      """
    );
    var ran = Ran.command("check", file.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.out().contains(file + ":6 (where de-x-leicht): passive"), ran.out());
  }

  @Test
  void checksAWholePackageAndTellsHowFarItIs() {
    var folder = place.resolve("paket");
    new ContentWriter().write(new ShippedContent().packages().getLast(), folder);
    var ran = Ran.command("check", folder.toString());
    assertTrue(ran.code() == 0 || ran.code() == 1, ran.err());
    assertTrue(ran.err().contains("200 von "), ran.err());
    assertTrue(ran.out().contains("Lesbarkeit de: "), ran.out());
  }

  @Test
  void refusesAPackageThatDoesNotFitTogether() throws IOException {
    var folder = place.resolve("paket");
    new ContentWriter().write(new ShippedContent().packages().getFirst(), folder);
    Files.writeString(folder.resolve("offices.yaml"), "[]");
    var ran = Ran.command("check", folder.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("no office is called"), ran.err());
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    assertUnusable(place.resolve("fehlt.txt"), "Das gibt es nicht");
    assertUnusable(write("leer.yaml", "id: umzug\n"), "keine Antworten");
    assertUnusable(write("kaputt.yaml", "answers: [\n"), "Nicht lesbar");
    assertUnusable(Files.createDirectory(place.resolve("leer")), "municipality.yaml fehlt");
    Files.write(place.resolve("latin.txt"), "Müll".getBytes(StandardCharsets.ISO_8859_1));
    assertUnusable(place.resolve("latin.txt"), "nicht in UTF-8");
  }

  @Test
  void checksTheOtherFilesAllTheSame() throws IOException {
    var good = write("gut.txt", "Der Antrag wird geprüft.");
    var ran = Ran.command("check", place.resolve("fehlt.txt").toString(), good.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.out().contains("passive"), ran.out());
  }

  @Test
  void refusesAVariantThatIsNone() throws IOException {
    assertEquals(2, Ran.command("check", "--variant", "!", write("a.txt", "Hallo.").toString()).code());
  }

  @Test
  void needsAFile() {
    assertEquals(2, Ran.command("check").code());
  }

  private static void assertUnusable(Path path, String complaint) {
    var ran = Ran.command("check", path.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(complaint), ran.err());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(place.resolve(name), text);
  }
}
