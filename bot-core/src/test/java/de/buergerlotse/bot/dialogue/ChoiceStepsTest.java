package de.buergerlotse.bot.dialogue;

import static de.buergerlotse.bot.dialogue.SmallTownTurn.ABOUT_DOG;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.BULKY;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.DOG_COST;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.HOUSING;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.START;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.chose;
import static de.buergerlotse.bot.dialogue.SmallTownTurn.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules about choices, taken or refused, and about not getting on.
class ChoiceStepsTest {

  private static final DialogueState ASKED = START.offering(List.of(HOUSING, BULKY));

  @ParameterizedTest
  @CsvSource({ "ja, wohngeld", "das erste, wohngeld", "2, sperrmuell", "die zweite, sperrmuell" })
  void aWordTakesAChoice(String word, String service) {
    var outcome = new WordForChoiceStep().decide(said(word, ASKED)).orElseThrow();
    assertEquals(service, outcome.reply().about().service().orElseThrow().slug());
  }

  @ParameterizedTest
  @ValueSource(strings = { "das dritte", "wohngeld", "ja aber was kostet das" })
  void otherWordsTakeNone(String words) {
    assertTrue(new WordForChoiceStep().decide(said(words, ASKED)).isEmpty());
  }

  @Test
  void withoutChoicesJaTakesNothing() {
    assertTrue(new WordForChoiceStep().decide(said("ja", ABOUT_DOG)).isEmpty());
  }

  @Test
  void aTakenChoiceIsAnswered() {
    var outcome = new TakenChoiceStep().decide(chose("ask:wohngeld:documents", ASKED)).orElseThrow();
    assertEquals("wohngeld", outcome.reply().about().service().orElseThrow().slug());
    assertTrue(new TakenChoiceStep().decide(said("wohngeld", ASKED)).isEmpty());
  }

  @Test
  void aRejectionGoesBackToTheOtherChoicesButNeverToWhatWasJustAnswered() {
    var state = START.answered(DOG_COST, List.of(DOG_COST, HOUSING));
    var outcome = new RejectionStep().decide(said("nein, das meinte ich nicht", state)).orElseThrow();
    assertEquals(List.of(HOUSING), outcome.state().offered());
  }

  @Test
  void aRejectionWithoutOtherChoicesAsksForOtherWords() {
    var outcome = new RejectionStep().decide(said("nein", ABOUT_DOG)).orElseThrow();
    assertInstanceOf(TurnOutcome.Remarked.class, outcome);
    assertTrue(new RejectionStep().decide(said("nein, für den Reisepass", ABOUT_DOG)).isEmpty());
  }

  @Test
  void notTheSameClarificationTwice() {
    // Which vague words are asked back depends on what was learned.
    var words = List.of("wohnen", "hund", "müll", "ausweis", "geld", "karte", "amt", "anmelden", "alt", "neu", "kind");
    var vague = words
      .stream()
      .flatMap(one -> words.stream().map(other -> one + " " + other))
      .filter(text -> new ClarifyStep().decide(said(text, START)).isPresent())
      .findFirst()
      .orElseThrow();
    var first = new ClarifyStep().decide(said(vague, START)).orElseThrow();
    assertInstanceOf(TurnOutcome.Clarified.class, first);
    var offered = first.state().offered();
    assertTrue(offered.size() <= 3, offered.toString());
    // Asked outside any context the same text would lead to the same choices.
    var again = new ClarifyStep().decide(said(vague, START.offering(offered)));
    assertTrue(again.isEmpty() || again.get() instanceof TurnOutcome.HandedOver, again.toString());
  }

  @Test
  void theSecondMisunderstandingLeadsToAHuman() {
    var step = new NotUnderstoodStep();
    var first = step.decide(said("blubb", START)).orElseThrow();
    assertInstanceOf(TurnOutcome.Declined.class, first);
    assertInstanceOf(TurnOutcome.HandedOver.class, step.decide(said("blubb", first.state())).orElseThrow());
  }

  @Test
  void rememberedServicesAreFewAndDifferent() {
    var state = START;
    for (var round = 0; round < 4; round++) {
      for (var candidate : List.of(DOG_COST, HOUSING, BULKY)) state = state.answered(candidate, List.of());
    }
    assertEquals(Optional.of(BULKY), state.topic());
    assertEquals(List.of(HOUSING.service(), DOG_COST.service()), state.earlier());
  }
}
