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
  void keepsFewPartsOfAnEndlessText() {
    assertTrue(Segments.of("Das ist ein Satz, der Nummer hat. ".repeat(3_000)).parts().size() <= 80);
  }
}
