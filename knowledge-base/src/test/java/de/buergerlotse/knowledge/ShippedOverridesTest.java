package de.buergerlotse.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.exchange.InMemoryKnowledgeStore;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.override.OverrideWarning.Reason;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Musterstadt tells otherwise about services of its county.
class ShippedOverridesTest {

  private static final ServiceId BADGE = new ServiceId("umweltplakette");
  private static final ServiceId CARE = new ServiceId("pflegeberatung");
  private final KnowledgeSnapshot town = snapshot("musterstadt");
  private final KnowledgeSnapshot county = snapshot("musterkreis");

  @Test
  void hasAFeeOfItsOwnForTheBadge() {
    assertEquals(new BigDecimal("6.00"), fee(town));
    assertEquals(new BigDecimal("5.00"), fee(county));
  }

  @Test
  void sendsPeopleToItsOwnOffices() {
    for (var service : List.of(BADGE, CARE)) {
      var offered = town.getService(service);
      assertEquals("musterstadt", offered.authority().id().value());
      assertEquals("musterkreis", offered.provider().id().value());
      for (var variant : List.of(Variant.PLAIN, Variant.EASY)) {
        assertTrue(offered.service().findCurrentAnswer(Aspect.WHERE, variant).isPresent(), service + " " + variant);
      }
    }
    assertEquals("strassenverkehrsamt", county.getService(BADGE).office().id());
  }

  /// That the county changes its texts is everyday life and only told; that an override falls out would be a mistake.
  @Test
  void hasNoOverrideThatFallsOut() {
    var broken = EnumSet.of(Reason.NOTHING_TO_REPLACE, Reason.DOES_NOT_FIT, Reason.BASE_NOT_TOLD);
    assertEquals(
      List.of(),
      town
        .listOverrideWarnings()
        .stream()
        .filter(warning -> broken.contains(warning.reason()))
        .toList()
    );
  }

  private static BigDecimal fee(KnowledgeSnapshot snapshot) {
    var cost = snapshot.getService(BADGE).service().facts().findCost("plakette").orElseThrow();
    return cost.price() instanceof Price.Fixed(var euro) ? euro : BigDecimal.ZERO;
  }

  private static KnowledgeSnapshot snapshot(String municipality) {
    var store = new InMemoryKnowledgeStore();
    new ShippedContent().install(store);
    var knowledge = new KnowledgeBase(store);
    knowledge.reload();
    return knowledge.findSnapshot(new MunicipalityId(municipality)).orElseThrow();
  }
}
