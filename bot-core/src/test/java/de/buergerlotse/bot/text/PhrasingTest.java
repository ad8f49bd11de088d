package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasingTest {

  @ParameterizedTest
  @CsvSource({
    "Wir sind umgezogen., true",
    "und mein perso ist weg, true",
    "Wann habt ihr offen, false",
    "und kann ich das online machen, false",
    "Ich suche den Ausweis?, false",
    "sag mir was das kostet, false",
  })
  void knowsTellingFromAsking(String text, boolean isStatement) {
    assertEquals(isStatement, Phrasing.of(text).isStatement());
  }

  @ParameterizedTest
  @CsvSource({
    "nochmal zum Pass, true",
    "Noch einmal wegen der Tonne, true",
    "zurück zum Sperrmüll, true",
    "ich habe noch ein Kind, false",
    "mal sehen, false",
  })
  void hearsThatSomethingEarlierIsMeant(String text, boolean goesBack) {
    assertEquals(goesBack, Phrasing.of(text).goesBack());
  }
}
