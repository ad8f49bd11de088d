package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.checklist.ChecklistEntry;
import de.buergerlotse.knowledge.checklist.Condition;
import de.buergerlotse.knowledge.checklist.ExampleSituation;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.Responsible;
import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageImportTest {

  private static final MunicipalityId TOWN = new MunicipalityId("stadt");
  private static final String EDITOR = "Frau Muster";

  private final InMemoryKnowledgeStore store = new InMemoryKnowledgeStore();
  private final PackagesWaitingInMemory waiting = new PackagesWaitingInMemory();
  private final Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private final PackageImport packages = new PackageImport(store, waiting, noon);

  @Test
  void tellsWhichFilesAreNewChangedEqualAndGone() {
    packages.publish(town(of("umzug"), of("hund"), of("pass")), EDITOR);
    var report = packages.preview(town(of("umzug"), of("hund").fee("a", "5.00"), of("heirat")));
    // Beside the service of the same words: the municipality and its offices.
    assertEquals(List.of(1, 1, 3, 1), counts(report));
    assertTrue(report.text().contains("services/pass.yaml: steht nicht mehr im Paket"), report.text());
  }

  @Test
  void changesNothingByAPreview() {
    packages.preview(town(of("umzug")));
    assertEquals(List.of(), store.listMunicipalities());
    assertEquals(Optional.empty(), waiting.findWaiting(TOWN));
  }

  @Test
  void publishesNothingThatOnlyWaits() {
    packages.publish(town(of("umzug")), EDITOR);
    assertEquals(List.of(1, 0, 3, 0), counts(packages.keep(town(of("umzug"), of("hund")))));
    assertEquals(Optional.of(town(of("umzug"))), store.findPackage(TOWN));
    assertEquals(Optional.of(town(of("umzug"), of("hund"))), waiting.findWaiting(TOWN));
  }

  @Test
  void comparesWithWhatWaitsAlready() {
    packages.keep(town(of("umzug")));
    assertEquals(List.of(0, 0, 3, 0), counts(packages.keep(town(of("umzug")))));
  }

  @Test
  void letsNothingWaitThatIsPublicAlready() {
    packages.publish(town(of("umzug")), EDITOR);
    packages.keep(town(of("umzug")));
    assertEquals(Optional.empty(), waiting.findWaiting(TOWN));
  }

  @Test
  void keepsTheNameOfWhoApproved() {
    packages.keep(town(of("umzug")));
    packages.publish(town(of("umzug")), EDITOR);
    assertEquals(List.of(EDITOR), waiting.approvals());
    assertEquals(Optional.empty(), waiting.findWaiting(TOWN));
    assertThrows(ImportException.class, () -> packages.publish(town(of("umzug")), " "));
  }

  @Test
  void isNotOverwrittenByWhatTheProductShips() {
    var shipped = new ShippedContent();
    shipped.install(store);
    var town = new MunicipalityId("musterstadt");
    var own = ExampleContent.content(ExampleContent.townIn("musterstadt", "musterkreis"));
    packages.publish(own, EDITOR);
    shipped.install(store);
    assertEquals(Optional.of(own), store.findPackage(town));
  }

  @Test
  void refusesATownWithoutItsCounty() {
    var town = ExampleContent.content(ExampleContent.townIn("stadt", "atlantis"));
    assertThrows(ImportException.class, () -> packages.publish(town, EDITOR));
    assertThrows(ImportException.class, () -> packages.keep(town));
    assertEquals(List.of(), store.listMunicipalities());
    assertEquals(Optional.empty(), waiting.findWaiting(TOWN));
  }

  @Test
  void tellsWhatHappensToLifeSituations() {
    packages.publish(
      situations(ExampleSituation.of("umzug"), ExampleSituation.of("geburt"), ExampleSituation.of("tod")),
      EDITOR
    );
    var changed = ExampleSituation.of("geburt").yesNo("verheiratet", "");
    var report = packages.preview(situations(ExampleSituation.of("umzug"), changed, ExampleSituation.of("heirat")));
    assertEquals(List.of(1, 1, 3, 1), counts(report));
    assertTrue(report.text().contains("life-situations/tod.yaml: steht nicht mehr im Paket"), report.text());
  }

  @Test
  void refusesAChecklistWithAServiceThatNobodyAboveHasEither() {
    packages.publish(ExampleContent.content(ExampleContent.town("kreis"), of("kfz-umschreiben").build()), EDITOR);
    var town = ExampleContent.townIn("stadt", "kreis");
    packages.preview(
      new ContentPackage(town, List.of(), List.of(), List.of(), List.of(), List.of(listing("kfz-umschreiben")))
    );
    var wrong = new ContentPackage(
      town,
      List.of(),
      List.of(),
      List.of(),
      List.of(),
      List.of(listing("boot-umschreiben"))
    );
    var refusal = assertThrows(ImportException.class, () -> packages.publish(wrong, EDITOR));
    assertTrue(String.valueOf(refusal.getMessage()).contains("entries.fahrzeug.service"), refusal.getMessage());
    assertEquals(Optional.empty(), store.findFingerprint(town.id()));
  }

  private static LifeSituation listing(String service) {
    return ExampleSituation.of("umzug")
      .entry(
        new ChecklistEntry(
          "fahrzeug",
          ExampleSituation.text("Fahrzeug", "Auto"),
          ChecklistEntry.Level.KREIS,
          new Responsible.OfService(new ServiceId(service)),
          new Condition.Always(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of()
        )
      )
      .build();
  }

  private static ContentPackage situations(ExampleSituation... situations) {
    var built = List.of(situations)
      .stream()
      .map(situation -> situation.entry("bank", "").build())
      .toList();
    return new ContentPackage(ExampleContent.town("stadt"), List.of(), List.of(), List.of(), List.of(), built);
  }

  @Test
  void refusesACycleOfParents() {
    packages.publish(ExampleContent.content(ExampleContent.town("kreis")), EDITOR);
    packages.publish(ExampleContent.content(ExampleContent.townIn("stadt", "kreis")), EDITOR);
    var cycle = ExampleContent.content(ExampleContent.townIn("kreis", "stadt"));
    var before = store.findPackage(cycle.municipality().id());
    var refusal = assertThrows(ImportException.class, () -> packages.publish(cycle, EDITOR));
    assertTrue(String.valueOf(refusal.getMessage()).contains("[kreis, stadt]"), refusal.getMessage());
    assertEquals(before, store.findPackage(cycle.municipality().id()));
  }

  private static ExampleService of(String slug) {
    return ExampleService.of(slug);
  }

  private static ContentPackage town(ExampleService... services) {
    var built = List.of(services)
      .stream()
      .map(ExampleService::build)
      .toArray(PublicService[]::new);
    return ExampleContent.content(ExampleContent.town("stadt"), built);
  }

  private static List<Integer> counts(ImportReport report) {
    return List.of(report.created(), report.changed(), report.unchanged(), report.removed());
  }
}
