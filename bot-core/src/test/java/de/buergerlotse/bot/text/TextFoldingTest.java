package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFoldingTest {

  @ParameterizedTest
  @ValueSource(
    strings = {
      "Führerschein",
      "Fuehrerschein",
      "FÜHRERSCHEIN",
      "FUEHRERSCHEIN",
      "fuhrerschein",
      "Fu\u0308hrerschein",
      "Führer\u00ADschein",
      "Füh\u200Brer\u2060schein",
      "\uFEFFFührerschein",
      "Ｆührerschein",
    }
  )
  void makesAllSpellingsOfAWordEqual(String spelling) {
    assertEquals("fuhrerschein", TextFolding.fold(spelling));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Straße", "Strasse", "STRASSE", "STRAẞE", "strasse" })
  void makesAllSpellingsOfSharpSEqual(String spelling) {
    assertEquals("strasse", TextFolding.fold(spelling));
  }

  @ParameterizedTest
  @CsvSource({
    "Häuser, Haeuser",
    "Äußerung, AEUSSERUNG",
    "Bäuerin, Baeuerin",
    "Behörde, Behoerde",
    "die Ärzte, die Aerzte",
    "Öl, Oel",
    "Übung, Uebung",
    "Größe, Groesse",
  })
  void readsTranscribedUmlauts(String umlaut, String transcribed) {
    assertEquals(TextFolding.fold(umlaut), TextFolding.fold(transcribed));
  }

  @ParameterizedTest
  @ValueSource(strings = { "neue", "steuer", "quer", "feuer", "mauer", "bauen", "frauen", "treue", "teuer" })
  void keepsAnEThatIsNoUmlaut(String word) {
    assertEquals(word, TextFolding.fold(word));
  }

  @Test
  void dropsAccents() {
    assertEquals("cafe senor", TextFolding.fold("Café Señor"));
  }

  @Test
  void keepsLettersOfOtherScripts() {
    assertEquals("паспорт", TextFolding.fold("Паспорт"));
  }

  @ParameterizedTest
  @CsvSource({ "12, 12", "١٢, 12", "１２, 12" })
  void writesDigitsInOneScript(String digits, String folded) {
    assertEquals(folded, TextFolding.fold(digits));
  }

  @Test
  void makesOneSpaceOfWhatPartsWords() {
    assertEquals("was kostet ein kfz schild", TextFolding.fold("  Was\tkostet,\n ein »Kfz-Schild«?! "));
  }

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    value = {
      "Pass\u0000verloren | pass verloren",
      "\u202EPass\u202C verloren | pass verloren",
      "Pass 😀 verloren | pass verloren",
      "Pass😀verloren | pass verloren",
      "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 Pass | pass",
      "Pass verloren❤\uFE0F | pass verloren",
    }
  )
  void letsStrangeSignsDoNoHarm(String text, String folded) {
    assertEquals(folded, TextFolding.fold(text));
  }

  @Test
  void letsLoneSurrogatesDoNoHarm() {
    assertEquals("pass verloren", TextFolding.fold("\uDE00Pass\uD83Dverloren\uD83D"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", " ", "?!", "\u0000", "\u200B", "😀" })
  void foldsATextWithoutWordsToNothing(String text) {
    assertEquals("", TextFolding.fold(text));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Führerschein", "Straße 12a", "neue Steuer", "Bäuerin" })
  void changesNothingTheSecondTime(String text) {
    var folded = TextFolding.fold(text);
    assertEquals(folded, TextFolding.fold(folded));
  }

  @Test
  void foldsLatinLettersTheSameWayBesideOthers() {
    for (var first = (char) 1; first < 0x180; first++) {
      for (var second : "aeuß -1Ü".toCharArray()) {
        var text = "a" + first + second;
        assertEquals(TextFolding.fold(text + " ж"), TextFolding.fold(text) + " ж", text);
      }
    }
  }
}
