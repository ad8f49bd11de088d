package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    Ich will den Ausweis nicht verlängern, sondern habe ihn verloren. | Ich will den Ausweis   habe ihn verloren.
    nicht anmelden sondern abmelden                                   | abmelden
    Kein Sperrmüll, sondern Elektroschrott                            | Elektroschrott
    Ich brauche keine Kopie, sondern das Original                     | Ich brauche   das Original
    Gewerbe abmelden, nicht anmelden                                  | Gewerbe abmelden
    den Pass, nicht den Personalausweis, bitte                        | den Pass , bitte
    nein, nicht wohngeld, den wohnberechtigungsschein                 | den wohnberechtigungsschein
    """
  )
  void takesOutWhatIsNotMeant(String text, String meant) {
    assertEquals(meant, Contrast.meant(text));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "Mein Vermieter unterschreibt nicht.",
      "Ich weiß nicht, wo ich hin muss.",
      "Warum ist mein Ausweis nicht fertig?",
      "Die Hochzeit findet im Mai statt.",
      "Die Stadt hat mir nicht geantwortet, was soll ich tun?",
      "nicht das",
      "Reicht der Mietvertrag statt der Bescheinigung?",
      "",
    }
  )
  void leavesAMereNoAlone(String text) {
    assertEquals(text, Contrast.meant(text));
  }
}
