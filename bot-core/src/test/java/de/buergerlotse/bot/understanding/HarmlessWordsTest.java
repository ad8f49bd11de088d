package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HarmlessWordsTest {

  @Test
  void aWordIsHarmlessAloneWhenHarmlessTextsHaveItOften() {
    var texts = Stream.concat(
      Stream.of("brauche ich heute einen Termin", "haben Sie heute auf", "heute", "Feuer im Garten anmelden").map(
        text -> new LabelledText(TrainingTexts.HARMLESS, text, 1)
      ),
      Stream.of("heute mache ich Schluss", "Feuer im Haus", "Feuer").map(text ->
        new LabelledText(new Label.Danger("fire").outcome(), text, 2)
      )
    ).toList();
    assertEquals(List.of("heute"), HarmlessWords.of(texts));
  }

  @Test
  void ofNothingThereAreNone() {
    assertEquals(List.of(), HarmlessWords.of(List.of()));
  }
}
