package de.buergerlotse.bot.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import de.buergerlotse.bot.understanding.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a possible danger brings along is told by conversations 50 and 51, over the models of the whole town.
class DangerHintTest {

  @Test
  void leavesHelpInDangerAsItIs() {
    var turn = SmallTownTurn.said("ich will nicht mehr leben", SmallTownTurn.START);
    var outcome = new DangerStep().decide(turn).orElseThrow();
    assertSame(outcome, DangerHint.before(turn, outcome));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Was kostet die Hundesteuer?", "vielen dank" })
  void leavesHarmlessTurnsAsTheyAre(String text) {
    var turn = SmallTownTurn.said(text, SmallTownTurn.START);
    var outcome = new NotUnderstoodStep().decide(turn).orElseThrow();
    assertEquals(false, turn.understanding().flatMap(Understanding::possibleDanger).isPresent());
    assertSame(outcome, DangerHint.before(turn, outcome));
  }

  @Test
  void leavesChoicesAsTheyAre() {
    var turn = SmallTownTurn.chose("otherWords", SmallTownTurn.ABOUT_DOG);
    var outcome = new NotUnderstoodStep().decide(turn).orElseThrow();
    assertSame(outcome, DangerHint.before(turn, outcome));
  }
}
