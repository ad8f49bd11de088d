package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.service.OnlineService.EidLevel;
import de.buergerlotse.knowledge.service.OnlineService.FormSystem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The words by which content packages name services, aspects, levels and form systems.
class CatalogueKeysTest {

  @ParameterizedTest
  @ValueSource(strings = { "", "Hund", "hund anmelden", "hund--anmelden", "-hund", "hund-", "../hund", "hündin" })
  void refusesWhatIsNoSlug(String slug) {
    assertThrows(IllegalArgumentException.class, () -> new ServiceId(slug));
  }

  @Test
  void refusesAnEndlessSlug() {
    assertThrows(IllegalArgumentException.class, () -> new ServiceId("a".repeat(101)));
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryAspectByItsKey(Aspect aspect) {
    assertEquals(Optional.of(aspect), Aspect.find(aspect.key()));
  }

  @Test
  void refusesAnUnknownAspect() {
    assertEquals(Optional.empty(), Aspect.find("OVERVIEW"));
    assertThrows(IllegalArgumentException.class, () -> Aspect.of("price"));
  }

  @ParameterizedTest
  @EnumSource
  void readsEveryFormSystemByItsKey(FormSystem system) {
    assertEquals(system, FormSystem.of(system.key()));
  }

  @Test
  void writesFormSystemsWithHyphens() {
    assertEquals("form-solutions", FormSystem.FORM_SOLUTIONS.key());
  }

  @ParameterizedTest
  @EnumSource
  void readsEveryEidLevelByItsKey(EidLevel level) {
    assertEquals(level, EidLevel.of(level.key()));
  }

  @ParameterizedTest
  @EnumSource
  void readsEveryLevelByItsKey(Level level) {
    assertEquals(level, Level.of(level.key()));
  }

  @Test
  void refusesAnUnknownLevel() {
    assertThrows(IllegalArgumentException.class, () -> Level.of("bund"));
  }
}
