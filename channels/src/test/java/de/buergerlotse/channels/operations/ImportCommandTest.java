package de.buergerlotse.channels.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.database.EmbeddedPostgreSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Import and export on the command line, on a real PostgreSQL that is kept between the commands.
class ImportCommandTest {

  private static final String DIRECTORY = "embedded-database.directory";
  private static final String SERVICE = "services/hund-anmelden.yaml";
  private static final String XZUFI = """
  <x:import xmlns:x="http://xoev.de/schemata/xzufi/2_2_0" xzufiVersion="2.2.0">
   <x:schreibe><x:leistung>
    <x:id schemeAgencyID="L1">4711</x:id>
    <x:modulText><x:leikaTextmodul><code>03</code></x:leikaTextmodul><x:inhalt languageCode="de">Gewerbe</x:inhalt></x:modulText>
   </x:leistung></x:schreibe>
  </x:import>
  """;

  @TempDir
  private static Path database;

  @TempDir
  private Path place;

  @BeforeAll
  static void nameTheDatabase() {
    System.setProperty(DIRECTORY, database.resolve("postgresql").toString());
  }

  @AfterAll
  static void forgetTheDatabase() {
    System.clearProperty(DIRECTORY);
  }

  @Test
  void exportsWhatItImportsWithoutLoss() throws IOException {
    var first = export("erster", "musterstadt");
    var again = Ran.command("import", first.toString());
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("Neu: 0\nGeändert: 0\n"), again.out());
    assertEquals(files(first), files(export("zweiter", "musterstadt")));
    assertTrue(files(first).containsKey("overrides/umweltplakette.yaml"));
  }

  @Test
  void publishesNothingBeforeAnEditorSaysSo() throws IOException {
    var folder = export("stadt", "musterstadt");
    var before = files(folder);
    replace(folder.resolve(SERVICE), "asOf: 2026-", "asOf: 2025-");
    var waiting = Ran.command("import", folder.toString());
    assertTrue(waiting.out().contains("Geändert: 1\n"), waiting.out());
    assertTrue(waiting.out().contains("Nichts davon ist öffentlich."), waiting.out());
    assertEquals(before, files(export("davor", "musterstadt")));
    var approved = Ran.command("import", "--approved-by", "Frau Muster", folder.toString());
    assertTrue(approved.out().contains("Geändert: 1\n"), approved.out());
    assertEquals(files(folder), files(export("danach", "musterstadt")));
    // The database goes on as it was, for the other tests.
    assertEquals(0, Ran.command("import", "--approved-by", "Frau Muster", place.resolve("davor").toString()).code());
  }

  @Test
  void changesNothingByAPackageThatDoesNotFit() throws IOException {
    var folder = export("stadt", "musterstadt");
    var before = files(folder);
    replace(folder.resolve(SERVICE), "responsible: ", "responsible: nicht-");
    var ran = Ran.command("import", "--approved-by", "Frau Muster", folder.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("Es wurde nichts geändert."), ran.err());
    assertEquals(before, files(export("danach", "musterstadt")));
  }

  @Test
  void importsXzufi() throws IOException {
    var file = Files.writeString(place.resolve("lieferung.xml"), XZUFI);
    var first = Ran.command("import", "--municipality", "musterkreis", file.toString());
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("Neu: 1\n"), first.out());
    var again = Ran.command("import", "--municipality", "musterkreis", "--format", "xzufi", file.toString());
    assertTrue(again.out().contains("Unverändert: 1\n"), again.out());
    var broken = Files.writeString(place.resolve("kaputt.xml"), XZUFI.replace("</x:import>", ""));
    assertEquals(2, Ran.command("import", "--municipality", "musterkreis", broken.toString()).code());
    assertEquals(2, Ran.command("import", "--approved-by", "Frau Muster", file.toString()).code());
  }

  @Test
  void importsMarkdown() throws IOException {
    Files.writeString(place.resolve("hund.md"), "# Hunde\n\nAlles über Hunde.");
    var first = Ran.command("import", "--municipality", "musterkreis", place.toString());
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("Neu: 1\n"), first.out());
    var approved = Ran.command(
      "import",
      "--municipality",
      "musterkreis",
      "--approved-by",
      "Frau Muster",
      place.toString()
    );
    assertTrue(approved.out().contains("Geändert: 1\n"), approved.out());
  }

  @Test
  void refusesTheDatabaseOfARunningProduct() throws IOException {
    try (var running = EmbeddedPostgreSql.keptIn(database.resolve("postgresql"))) {
      assertFalse(running.url().isEmpty());
      var ran = Ran.command("export", place.resolve("neu").toString());
      assertEquals(2, ran.code());
      assertTrue(ran.err().contains("läuft gerade ein Bürgerlotse"), ran.err());
    }
  }

  @Test
  void leavesItToTheServiceToMakeStaff() throws Exception {
    export("stadt", "musterstadt");
    try (
      var running = EmbeddedPostgreSql.keptIn(database.resolve("postgresql"));
      var connection = DriverManager.getConnection(running.url());
      var rows = connection.createStatement().executeQuery("SELECT count(*) FROM staff_account")
    ) {
      assertTrue(rows.next());
      assertEquals(0, rows.getInt(1));
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() throws IOException {
    assertUnusable("Das gibt es nicht", place.resolve("fehlt").toString());
    assertUnusable("weder ein Inhaltspaket", Files.createDirectory(place.resolve("leer")).toString());
    var text = Files.writeString(place.resolve("text.txt"), "Hallo").toString();
    assertUnusable("keine XZuFi-Datei", text);
    var xml = Files.writeString(place.resolve("a.xml"), XZUFI).toString();
    assertUnusable("Diese Stadt gibt es nicht: atlantis", "--municipality", "atlantis", xml);
    assertUnusable("Das ist keine Kennung", "--municipality", "At lantis", xml);
  }

  @Test
  void writesNoExportOverOtherFiles() throws IOException {
    Files.writeString(place.resolve("meins.txt"), "meins");
    var ran = Ran.command("export", place.toString());
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("nicht leer"), ran.err());
  }

  private static void assertUnusable(String complaint, String... arguments) {
    var all = new java.util.ArrayList<>(java.util.List.of("import"));
    all.addAll(java.util.List.of(arguments));
    var ran = Ran.command(all.toArray(String[]::new));
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains(complaint), ran.err());
  }

  private Path export(String name, String municipality) {
    var folder = place.resolve(name);
    var ran = Ran.command("export", "--municipality", municipality, folder.toString());
    assertEquals(0, ran.code(), ran.err());
    return folder;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(folder)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void replace(Path file, String text, String other) throws IOException {
    var before = Files.readString(file);
    assertTrue(before.contains(text), before);
    Files.writeString(file, before.replace(text, other));
  }
}
