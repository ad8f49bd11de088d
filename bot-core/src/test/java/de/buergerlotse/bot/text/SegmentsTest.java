package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SegmentsTest {

  @Test
  void findsTheSentenceThatAsks() {
    var segments = Segments.of("Ich bin umgezogen. Was muss ich mitbringen? Vielen Dank.");
    assertEquals("Was muss ich mitbringen?", segments.asking());
  }

  @Test
  void ofEqualSentencesTakesTheLast() {
    assertEquals("Jetzt bin ich hier.", Segments.of("Ich war dort. Jetzt bin ich hier.").asking());
  }

  @Test
  void oneSentenceAsksAsAWhole() {
    var segments = Segments.of("perso abgelaufen");
    assertEquals(segments.whole(), segments.asking());
    assertEquals(1, segments.parts().size());
  }

  @Test
  void partsSentencesAtCommas() {
    assertTrue(Segments.of("Mein Pass ist weg, was kostet ein neuer?").parts().contains("was kostet ein neuer?"));
  }

  @Test
  void partsLongSpeechIntoStretches() {
    assertTrue(Segments.of("wort ".repeat(40)).parts().size() > 1);
  }

  @Test
  void aTextWithoutWordsIsItsOwnPart() {
    assertEquals(1, Segments.of("").parts().size());
  }

  @Test
  void keepsTheBeginningAndTheEndOfAnEndlessText() {
    var story = new StringBuilder("Mein Pass ist weg.");
    for (var number = 0; number < 3_000; number++) story
      .append(" Satz ")
      .append("x".repeat(number % 40))
      .append(number)
      .append('.');
    var parts = Segments.of(story + " Was kostet ein neuer?").parts();
    assertEquals("Mein Pass ist weg.", parts.getFirst());
    assertEquals("Was kostet ein neuer?", parts.getLast());
    assertTrue(parts.size() <= 32, () -> "" + parts.size());
  }
}
