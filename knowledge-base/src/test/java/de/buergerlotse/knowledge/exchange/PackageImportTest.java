package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageImportTest {

  private final InMemoryKnowledgeStore store = new InMemoryKnowledgeStore();
  private final PackageImport packages = new PackageImport(store);

  @Test
  void tellsWhatIsNewChangedEqualAndGone() {
    packages.publish(town(of("umzug"), of("hund"), of("pass")), "1");
    var report = packages.preview(town(of("umzug"), of("hund").fee("a", "5.00"), of("heirat")));
    assertEquals(List.of(1, 1, 1, 1), counts(report));
    assertTrue(report.text().contains("pass: steht nicht mehr im Paket"), report.text());
  }

  @Test
  void changesNothingByAPreview() {
    packages.preview(town(of("umzug")));
    assertEquals(List.of(), store.listMunicipalities());
  }

  @Test
  void refusesATownWithoutItsCounty() {
    var town = ExampleContent.content(ExampleContent.townIn("stadt", "atlantis"));
    assertThrows(ImportException.class, () -> packages.publish(town, "1"));
    assertEquals(List.of(), store.listMunicipalities());
  }

  @Test
  void refusesACycleOfParents() {
    packages.publish(ExampleContent.content(ExampleContent.town("kreis")), "1");
    packages.publish(ExampleContent.content(ExampleContent.townIn("stadt", "kreis")), "1");
    var cycle = ExampleContent.content(ExampleContent.townIn("kreis", "stadt"));
    var refusal = assertThrows(ImportException.class, () -> packages.publish(cycle, "2"));
    assertTrue(String.valueOf(refusal.getMessage()).contains("[kreis, stadt]"), refusal.getMessage());
    assertEquals(Optional.of("1"), store.findFingerprint(cycle.municipality().id()));
  }

  private static ExampleService of(String slug) {
    return ExampleService.of(slug);
  }

  private static ContentPackage town(ExampleService... services) {
    var built = List.of(services)
      .stream()
      .map(ExampleService::build)
      .toArray(de.buergerlotse.knowledge.service.PublicService[]::new);
    return ExampleContent.content(ExampleContent.town("stadt"), built);
  }

  private static List<Integer> counts(ImportReport report) {
    return List.of(report.created(), report.changed(), report.unchanged(), report.removed());
  }
}
