package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Variant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BotTextsTest {

  private static final BotTexts SHIPPED = new BotTexts(new ShippedContent().general().botTexts());

  private static final String[] FILLINGS = Stream.of(
    "municipality",
    "authority",
    "name",
    "phone",
    "number",
    "most",
    "title",
    "event",
    "date",
    "asOf",
    "evidence",
    "span",
    "days"
  )
    .flatMap(name -> Stream.of(name, "X"))
    .toArray(String[]::new);

  @Test
  void refusesToBeIncomplete() {
    var texts = new HashMap<>(ExampleGeneral.botTexts());
    texts.remove("dont_know");
    var refusal = assertThrows(IllegalArgumentException.class, () -> new BotTexts(texts));
    assertTrue(refusal.getMessage().contains("dont_know"), refusal.getMessage());
  }

  @Test
  void fillsInWhatTheMomentGives() {
    var texts = withGreeting(Map.of("de", "{authority} hilft, auch unter {phone}. {authority}!"));
    assertEquals(
      "Stadt A hilft, auch unter 115. Stadt A!",
      texts.get(BotText.GREETING, Variant.PLAIN, "authority", "Stadt A", "phone", "115")
    );
  }

  @Test
  void speaksTheWishedVariantWithHyphens() {
    var texts = withGreeting(Map.of("de", "Computerprogramm", "de-x-leicht", "Computer·programm"));
    assertEquals("Computer-Programm", texts.get(BotText.GREETING, Variant.EASY));
  }

  @Test
  void fallsBackToPlainGerman() {
    var texts = withGreeting(Map.of("de", "Guten Tag"));
    assertEquals("Guten Tag", texts.get(BotText.GREETING, Variant.of("en")));
  }

  @ParameterizedTest
  @EnumSource
  void comesWithEveryTextInLeichteSprache(BotText text) {
    var shipped = new ShippedContent().general().botTexts().get(text.key());
    assertTrue(shipped.find(Variant.EASY).isPresent(), text.key());
  }

  @ParameterizedTest
  @EnumSource
  void comesWithoutUnknownPlaceholders(BotText text) {
    for (var variant : new Variant[] { Variant.PLAIN, Variant.EASY, Variant.of("en") }) {
      var shown = SHIPPED.get(text, variant, FILLINGS);
      assertFalse(shown.contains("{"), shown);
    }
  }

  @Test
  void comesWithoutTextsThatNobodyUses() {
    var keys = new HashMap<>(new ShippedContent().general().botTexts());
    for (var text : BotText.values()) keys.remove(text.key());
    assertEquals(Map.of(), keys);
  }

  private static BotTexts withGreeting(Map<String, String> greeting) {
    var texts = new HashMap<>(ExampleGeneral.botTexts());
    texts.put("greeting", LocalizedText.of(greeting));
    return new BotTexts(texts);
  }
}
