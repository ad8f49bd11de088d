package de.buergerlotse.bot.dialogue;

import static de.buergerlotse.bot.dialogue.SmallTownTurn.ABOUT_DOG;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.START;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.service.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariantStepTest {

  @ParameterizedTest
  @ValueSource(
    strings = {
      "Bitte in Leichter Sprache",
      "kannst du das einfacher sagen",
      "Das ist mir zu schwer.",
      "das ist zu kompliziert",
      "können Sie das einfacher erklären?",
      "mit einfachen Worten bitte",
      "geht das auch einfacher?",
      "Der Text ist zu schwer zu verstehen",
    }
  )
  void changesToLeichteSprache(String text) {
    var outcome = new VariantStep().decide(said(text, ABOUT_DOG)).orElseThrow();
    assertEquals(Variant.EASY, outcome.state().variant());
    assertEquals(ABOUT_DOG.topic(), outcome.state().topic());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "in normaler Sprache",
      "bitte normales Deutsch",
      "Können Sie normal schreiben?",
      "in Alltagssprache bitte",
      "nicht mehr in leichter Sprache",
    }
  )
  void changesToPlainGerman(String text) {
    var outcome = new VariantStep().decide(said(text, ABOUT_DOG.speaking(Variant.EASY))).orElseThrow();
    assertEquals(Variant.PLAIN, outcome.state().variant());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "Mein Sofa ist zu schwer, wer holt das ab?",
      "das sofa ist zu schwer",
      "Ist es schwer, Wohngeld zu bekommen?",
      "wie läuft das normal",
      "Das ist mir zu schwer und außerdem möchte ich wissen, was die Hundesteuer für zwei Hunde kostet",
    }
  )
  void leavesOtherThingsAlone(String text) {
    assertTrue(new VariantStep().decide(said(text, ABOUT_DOG)).isEmpty());
  }

  @Test
  void comesBeforeTheWishForAHuman() {
    var steps = TurnSteps.ORDER.stream().<Class<?>>map(Object::getClass).toList();
    assertTrue(steps.indexOf(DangerStep.class) < steps.indexOf(VariantStep.class));
    assertTrue(steps.indexOf(VariantStep.class) < steps.indexOf(HumanStep.class));
    assertEquals(Variant.PLAIN, START.variant());
  }
}
