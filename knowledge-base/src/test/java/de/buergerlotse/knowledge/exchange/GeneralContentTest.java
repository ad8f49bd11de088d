package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mistakes in the language knowledge that all municipalities share are named.
class GeneralContentTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void copyTheShipped() throws IOException, URISyntaxException {
    var shipped = Path.of(GeneralContentTest.class.getResource("/content/general").toURI());
    try (var files = Files.list(shipped)) {
      for (var file : files.toList()) Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
  }

  @Test
  void namesAMissingFile() throws IOException {
    Files.delete(folder.resolve("emergency.yaml"));
    complains("emergency.yaml");
  }

  @Test
  void namesAMissingAspect() throws IOException {
    change("aspects.yaml", text -> text.substring(0, text.indexOf("\nappointment:")));
    complains("appointment");
  }

  @Test
  void namesAnUnknownAspect() throws IOException {
    change("aspects.yaml", text -> text.replace("\nappointment:", "\ndate:"));
    complains("date");
  }

  @Test
  void namesAMissingKey() throws IOException {
    change("handover.yaml", text -> text.replaceFirst("\n  reply:[^\n]*(\n    [^\n]*)*", ""));
    complains("handover.yaml", "reply is missing");
  }

  @Test
  void namesATextWithoutPlainGerman() throws IOException {
    change("bot-texts.yaml", _ -> "greeting: {en: Hello}\n");
    complains("plain German");
  }

  @Test
  void namesAGroupOfWordsThatThereIsNot() throws IOException {
    change("danger-words.yaml", text -> text.replace("\nweapon:", "\nweapons:"));
    complains("danger-words.yaml", "<weapon>");
  }

  private void change(String name, UnaryOperator<String> change) throws IOException {
    var file = folder.resolve(name);
    var before = Files.readString(file);
    var after = change.apply(before);
    assertNotEquals(before, after);
    Files.writeString(file, after);
  }

  private void complains(String... words) {
    var files = ContentFiles.of(folder);
    var complaint = assertThrows(ContentException.class, () -> new ContentReader().readGeneral(files));
    for (var word : words) assertTrue(complaint.getMessage().contains(word), complaint.getMessage());
  }
}
