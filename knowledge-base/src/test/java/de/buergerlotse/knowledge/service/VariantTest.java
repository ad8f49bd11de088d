package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantTest {

  @Test
  void readsATagAsClientsWriteIt() {
    assertEquals(Variant.EASY, Variant.of(" DE_x-Leicht "));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "d", "deutsch", "de--x", "-de", "../de", "de;q=1", "de-toolongsubtag" })
  void refusesWhatIsNoLanguageTag(String tag) {
    assertThrows(IllegalArgumentException.class, () -> Variant.of(tag));
  }

  @ParameterizedTest
  @ValueSource(strings = { "de", "de-x-leicht", "de-at" })
  void knowsGermanVariants(String tag) {
    assertTrue(Variant.of(tag).isGerman());
  }

  @ParameterizedTest
  @ValueSource(strings = { "en", "den", "tr" })
  void knowsOtherLanguages(String tag) {
    assertFalse(Variant.of(tag).isGerman());
  }

  @Test
  void saysItsTag() {
    assertEquals("de-x-leicht", Variant.EASY.toString());
  }
}
