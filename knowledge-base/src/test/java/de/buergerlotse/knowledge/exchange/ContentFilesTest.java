package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {

  @TempDir
  private Path place;

  private ContentFolder folder;
  private String fingerprint;

  @BeforeEach
  void start() {
    folder = ContentFolder.rightIn(place);
    fingerprint = folder.files().fingerprint();
  }

  @Test
  void keepsTheFingerprintOfUnchangedContent(@TempDir Path copy) {
    assertEquals(fingerprint, ContentFolder.rightIn(copy).files().fingerprint());
  }

  @Test
  void changesTheFingerprintWithALetter() {
    folder.replace(ContentFolder.DOG, "ein Hund", "kein Hund");
    assertNotEquals(fingerprint, folder.files().fingerprint());
  }

  @Test
  void changesTheFingerprintWithAFile() {
    folder.write("services/katze.yaml", "");
    assertNotEquals(fingerprint, folder.files().fingerprint());
  }

  @Test
  void changesTheFingerprintWithAName() {
    folder.delete("offices.yaml").write("a.yaml", "bc");
    var before = folder.files().fingerprint();
    folder.delete("a.yaml").write("a.yamlb", "c");
    assertNotEquals(before, folder.files().fingerprint());
  }

  @Test
  void listsYamlFilesInOrder() {
    folder.write("services/zoo.yaml", "").write("services/abfall.yaml", "").write("services/notes.txt", "");
    assertEquals(
      List.of("services/abfall.yaml", ContentFolder.DOG, "services/zoo.yaml"),
      folder.files().list("services")
    );
  }

  @Test
  void listsNothingWithoutASubfolder() {
    assertEquals(List.of(), folder.files().list("translations"));
  }

  @Test
  void refusesAFolderThatWasNotShipped() {
    assertThrows(ContentException.class, () -> ContentFiles.shipped("content/atlantis"));
  }
}
