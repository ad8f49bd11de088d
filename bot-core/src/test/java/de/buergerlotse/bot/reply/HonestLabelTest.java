package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.service.Variant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HonestLabelTest {

  private static final BotTexts TEXTS = new BotTexts(new ShippedContent().general().botTexts());

  @Test
  void callsATextLeichteSpracheOnlyWithTheNameOfItsReviewers() {
    assertEquals(
      Optional.of("Leichte Sprache. Geprüft von: Prüfgruppe Mitte"),
      TEXTS.label(Variant.EASY, Optional.of("Prüfgruppe Mitte"))
    );
    assertEquals(Optional.of("Einfach erklärt"), TEXTS.label(Variant.EASY, Optional.empty()));
  }

  @Test
  void saysNothingOnOtherTexts() {
    assertEquals(Optional.empty(), TEXTS.label(Variant.PLAIN, Optional.of("Prüfgruppe Mitte")));
  }
}
