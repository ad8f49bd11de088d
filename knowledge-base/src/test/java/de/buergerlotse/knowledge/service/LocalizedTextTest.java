package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  private static final Variant ENGLISH = Variant.of("en");
  private final LocalizedText text = LocalizedText.of(Map.of("de", "Ausweis", "de-x-leicht", "Aus·weis"));

  @Test
  void givesTheVariantItHas() {
    assertEquals("Aus·weis", text.in(Variant.EASY));
  }

  @Test
  void fallsBackToPlainGerman() {
    assertEquals("Ausweis", text.in(ENGLISH));
  }

  @Test
  void findsNoMissingVariant() {
    assertEquals(Optional.empty(), text.find(ENGLISH));
  }

  @Test
  void refusesATextWithoutPlainGerman() {
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(Map.of("de-x-leicht", "Aus·weis")));
  }

  @Test
  void refusesATagThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(Map.of("de", "Ausweis", "?", "Pass")));
  }

  @Test
  void givesBackTheTagsItWasMadeOf() {
    assertEquals(Map.of("de", "Ausweis", "de-x-leicht", "Aus·weis"), text.byTag());
  }

  @Test
  void doesNotChangeWithItsSource() {
    var texts = new HashMap<>(Map.of(Variant.PLAIN, "Ausweis"));
    var localized = new LocalizedText(texts);
    texts.put(Variant.PLAIN, "Pass");
    assertEquals("Ausweis", localized.plain());
  }
}
