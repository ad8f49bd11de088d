package de.buergerlotse.knowledge.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store of imported packages promises.
public abstract class ImportedPackagesContract {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  /// An empty store.
  protected abstract ImportedPackages store();

  @Test
  void findsNothingInTheBeginning() {
    assertEquals(Optional.empty(), store().findWaiting(TOWN));
  }

  @Test
  void findsThePackageThatWaits() {
    store().keep(EveryKindOfField.content(), NOON);
    assertEquals(Optional.of(EveryKindOfField.content()), store().findWaiting(TOWN));
  }

  @Test
  void keepsOnlyTheLastPackageOfATown() {
    store().keep(EveryKindOfField.content(), NOON);
    store().keep(small("hund"), NOON);
    assertEquals(Optional.of(small("hund")), store().findWaiting(TOWN));
  }

  @Test
  void letsNothingWaitOnceItIsApproved() {
    store().keep(small("hund"), NOON);
    store().approve(small("hund"), "Frau Muster", NOON);
    assertEquals(Optional.empty(), store().findWaiting(TOWN));
  }

  @Test
  void doesAllOrNothing() {
    store().keep(small("hund"), NOON);
    assertThrows(IllegalStateException.class, () ->
      store().together(() -> {
        store().approve(small("hund"), "Frau Muster", NOON);
        throw new IllegalStateException("half way");
      })
    );
    assertEquals(Optional.of(small("hund")), store().findWaiting(TOWN));
  }

  private static ContentPackage small(String slug) {
    return ExampleContent.content(ExampleContent.town("musterstadt"), ExampleService.of(slug).build());
  }
}
