package de.buergerlotse.knowledge.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.article.ArticlesInMemory;
import de.buergerlotse.knowledge.exchange.ImportException;
import de.buergerlotse.knowledge.exchange.ImportReport;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownImportTest {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");

  @TempDir
  private Path folder;

  private final ArticlesInMemory store = new ArticlesInMemory();

  @Test
  void namesArticlesByTheirFiles() throws IOException {
    write("Hund_und_Haltung.md", "Text.");
    assertEquals(1, run().created());
    var article = store.listArticles(TOWN).getFirst();
    assertEquals("Hund_und_Haltung", article.id());
    assertEquals("Hund und Haltung", article.title());
  }

  @Test
  void tellsWhatChangedAndWhatDidNot() throws IOException {
    write("a.md", "Erste Fassung.");
    write("b.md", "Bleibt.");
    run();
    write("a.md", "Zweite Fassung.");
    write("c.md", "Neu.");
    var report = run();
    assertEquals(List.of(1, 1, 1), List.of(report.created(), report.changed(), report.unchanged()));
  }

  @Test
  void publishesNothingWithoutAnEditor() throws IOException {
    write("a.md", "Text.");
    run();
    assertEquals(List.of(false), published());
  }

  @Test
  void publishesWhatAnEditorApproved() throws IOException {
    write("a.md", "Text.");
    run();
    assertEquals(1, approve().changed());
    assertEquals(List.of(true), published());
    assertEquals(1, approve().unchanged());
  }

  @Test
  void letsAChangeOfAPublishedPageWait() throws IOException {
    write("a.md", "Erste Fassung.");
    approve();
    assertEquals(1, run().unchanged());
    write("a.md", "Zweite Fassung.");
    assertEquals(1, run().changed());
    assertEquals(List.of(true, false), published());
    assertEquals("Erste Fassung.", store.listArticles(TOWN).getFirst().text());
  }

  private ImportReport approve() {
    return new MarkdownImport(store).importFolder(folder, TOWN, true);
  }

  private List<Boolean> published() {
    return store.listArticles(TOWN).stream().map(Article::published).toList();
  }

  @Test
  void skipsAPageThatIsNotUtf8() throws IOException {
    Files.write(folder.resolve("a.md"), "Müll".getBytes(StandardCharsets.ISO_8859_1));
    assertSkipped("UTF-8");
  }

  @Test
  void skipsAPageWithoutText() throws IOException {
    write("a.md", "# Nur ein Titel\n");
    assertSkipped("keinen Text");
  }

  @Test
  void skipsAPageThatIsTooLarge() throws IOException {
    write("a.md", "x".repeat(2_000_001));
    assertSkipped("größer");
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    write("bild.png", "x");
    assertEquals(0, run().created());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    var nowhere = folder.resolve("nirgends");
    assertThrows(ImportException.class, () -> new MarkdownImport(store).importFolder(nowhere, TOWN, false));
  }

  private void assertSkipped(String why) throws IOException {
    write("gut.md", "Text.");
    var report = run();
    assertEquals(1, report.created());
    assertEquals("a.md", report.skipped().getFirst().what());
    assertTrue(report.skipped().getFirst().why().contains(why), report.text());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private ImportReport run() {
    return new MarkdownImport(store).importFolder(folder, TOWN, false);
  }
}
