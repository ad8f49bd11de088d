package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Overrides as files of a content package.
class OverrideFileTest {

  static final String FILE = "overrides/kfz-abmelden.yaml";
  private static final String OVERRIDE = """
  service: kfz-abmelden
  responsible: steueramt
  onlineService:
    title: {de: Auto abmelden}
    url: https://service.kleinstadt.example/kfz
    system: plain
    eid: low
  costs:
    - id: abmelden
      name: {de: Abmelden}
      amount: 8.00
  deadlines:
    - id: frist
      name: {de: Frist}
      period: P1W
  answers:
    where:
      de: Im Steueramt.
      de-x-leicht: Im Steuer·amt.
  basedOn:
    responsible: 0123456789abcdef
    answer:where:de: fedcba9876543210
  """;

  @TempDir
  private Path place;

  @Test
  void readsEveryKindOfChange() {
    var override = read(OVERRIDE).overrides().getFirst();
    assertEquals(
      List.of(
        "answer:where:de",
        "answer:where:de-x-leicht",
        "cost:abmelden",
        "deadline:frist",
        "onlineService",
        "responsible"
      ),
      override
        .changes()
        .stream()
        .map(change -> change.key())
        .toList()
    );
    assertEquals(
      List.of("answer:where:de", "responsible"),
      override
        .changes()
        .stream()
        .filter(change -> change.basedOn().isPresent())
        .map(change -> change.key())
        .toList()
    );
  }

  @Test
  void losesNothingOnTheWayOutAndIn() {
    var content = read(OVERRIDE);
    var files = new ContentWriter().files(content);
    assertEquals(content, new ContentReader().read(ContentFiles.of("kleinstadt", files)));
    assertEquals(files, new ContentWriter().files(new ContentReader().read(ContentFiles.of("kleinstadt", files))));
    new ContentWriter().write(content, place.resolve("wieder"));
    assertEquals(content, new ContentReader().read(ContentFiles.of(place.resolve("wieder"))));
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    service: kfz-abmelden     | service: kfz              | id is not the file name
    responsible: steueramt    | responsible: zollamt      | no office is called zollamt
    https://service.kleinstadt| https://boese             | not in linkHosts
    https://service           | http://service            | must be https
    https://service           | https://x@service         | without a user name
    responsible: 0123         | cost:nix: 0123            | basedOn names what is not overridden
    0123456789abcdef          | gestern                   | not the version of a text
    amount: 8.00              | free: false               | needs one of
    period: P1W               | from: P1W                 | needs one of
    answers:                  | antworten:                | antworten
    """
  )
  void complainsAndNamesTheFile(String right, String wrong, String complaint) {
    var refusal = assertThrows(ContentException.class, () -> read(OVERRIDE.replace(right, wrong)));
    assertTrue(String.valueOf(refusal.getMessage()).contains(complaint), refusal.getMessage());
  }

  @Test
  void refusesToOverrideAServiceOfItsOwn() {
    ContentFolder.rightIn(place)
      .replace("municipality.yaml", "kind: stadt", "kind: stadt\nparent: musterkreis")
      .write("overrides/hund-anmelden.yaml", "service: hund-anmelden\nresponsible: steueramt\n");
    assertComplaint("a service of its own");
  }

  @Test
  void refusesToOverrideWithoutAParent() {
    ContentFolder.rightIn(place).write(FILE, OVERRIDE);
    assertComplaint("has no parent");
  }

  @Test
  void refusesAnOverrideThatChangesNothing() {
    assertThrows(ContentException.class, () -> read("service: kfz-abmelden\n"));
  }

  private void assertComplaint(String complaint) {
    var refusal = assertThrows(ContentException.class, () -> new ContentReader().read(ContentFiles.of(place)));
    assertTrue(String.valueOf(refusal.getMessage()).contains(complaint), refusal.getMessage());
  }

  private ContentPackage read(String override) {
    var folder = ContentFolder.rightIn(place)
      .replace("municipality.yaml", "kind: stadt", "kind: stadt\nparent: musterkreis")
      .write(FILE, override);
    return new ContentReader().read(folder.files());
  }
}
