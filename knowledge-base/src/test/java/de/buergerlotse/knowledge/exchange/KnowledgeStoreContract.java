package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of packages promises, whether it keeps them in memory or in a database.
public abstract class KnowledgeStoreContract {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");

  /// An empty store.
  protected abstract KnowledgeStore store();

  @Test
  void findsNothingInTheBeginning() {
    assertEquals(List.of(), store().listMunicipalities());
    assertEquals(Optional.empty(), store().findPackage(TOWN));
    assertEquals(Optional.empty(), store().findFingerprint(TOWN));
  }

  @Test
  void findsAnEqualPackage() {
    assertFoundEqual(EveryKindOfField.content());
  }

  @Test
  void findsAPackageWithNextToNothing() {
    assertFoundEqual(ExampleContent.content(ExampleContent.town("musterstadt"), ExampleService.of("umzug").build()));
  }

  @Test
  void findsTheShippedPackagesWithoutLoss() {
    for (var content : new ShippedContent().packages()) assertFoundEqual(content);
  }

  @Test
  void replacesWhatWasSavedBefore() {
    store().save(EveryKindOfField.content(), "1");
    var smaller = ExampleContent.content(ExampleContent.town("musterstadt"));
    store().save(smaller, "2");
    assertEquals(Optional.of(smaller), store().findPackage(TOWN));
  }

  @Test
  void savesTheSameTwice() {
    store().save(EveryKindOfField.content(), "1");
    store().save(EveryKindOfField.content(), "1");
    assertEquals(Optional.of(EveryKindOfField.content()), store().findPackage(TOWN));
  }

  @Test
  void tellsTheFingerprintOfTheLastSave() {
    store().save(EveryKindOfField.content(), "1");
    store().save(EveryKindOfField.content(), "2");
    assertEquals(Optional.of("2"), store().findFingerprint(TOWN));
  }

  @Test
  void keepsMunicipalitiesApart() {
    var first = ExampleContent.content(ExampleContent.town("adorf"), ExampleService.of("umzug").build());
    var second = ExampleContent.content(
      ExampleContent.town("bstadt"),
      ExampleService.of("umzug").fee("a", "5.00").build()
    );
    store().save(second, "2");
    store().save(first, "1");
    assertEquals(List.of(new MunicipalityId("adorf"), new MunicipalityId("bstadt")), store().listMunicipalities());
    assertEquals(Optional.of(first), store().findPackage(new MunicipalityId("adorf")));
    assertEquals(Optional.of(second), store().findPackage(new MunicipalityId("bstadt")));
  }

  @Test
  void keepsTheTownWhenItsCountyIsSavedAgain() {
    var county = ExampleContent.content(ExampleContent.town("musterkreis"));
    var town = ExampleContent.content(ExampleContent.townIn("musterstadt", "musterkreis"));
    store().save(county, "1");
    store().save(town, "1");
    store().save(county, "2");
    assertEquals(Optional.of(town), store().findPackage(TOWN));
  }

  @Test
  void findsOverridesAndOriginalsWithoutLoss() {
    store().save(ExampleContent.content(ExampleContent.town("musterkreis")), "1");
    assertFoundEqual(EveryKindOfField.below("musterkreis"));
  }

  @Test
  void refusesATownWithoutItsCounty() {
    assertThrows(RuntimeException.class, () -> store().save(orphan(), "1"));
    assertEquals(List.of(), store().listMunicipalities());
  }

  @Test
  void changesNothingWhenASaveFails() {
    var before = EveryKindOfField.content();
    store().save(before, "1");
    assertThrows(RuntimeException.class, () -> store().save(orphan(), "2"));
    assertEquals(Optional.of(before), store().findPackage(TOWN));
    assertEquals(Optional.of("1"), store().findFingerprint(TOWN));
  }

  private void assertFoundEqual(ContentPackage content) {
    store().save(content, "1");
    assertEquals(Optional.of(content), store().findPackage(content.municipality().id()));
  }

  private static ContentPackage orphan() {
    return ExampleContent.content(ExampleContent.townIn("musterstadt", "atlantis"));
  }
}
