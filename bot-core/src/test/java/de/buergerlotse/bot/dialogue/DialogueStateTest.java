package de.buergerlotse.bot.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.knowledge.service.Variant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DialogueStateTest {

  private static final DialogueState START = DialogueState.start(Variant.PLAIN);

  @Test
  void remembersWhatWasSaidLastAboutAService() {
    var state = START.heard("Was kostet ein Hund?").offering(List.of()).aside().speaking(Variant.EASY);
    assertEquals(Optional.of("Was kostet ein Hund?"), state.before());
    assertEquals(Optional.of("und zwei?"), state.heard("und zwei?").before());
  }

  @Test
  void remembersNoMoreThanTheBeginningOfAStory() {
    assertEquals("a".repeat(400), START.heard("a".repeat(4_000)).before().orElseThrow());
  }

  @Test
  void neverKeepsHalfAnEmoji() {
    var text = "a".repeat(399) + "🙂🙂";
    assertEquals("a".repeat(399), START.heard(text).before().orElseThrow());
  }
}
