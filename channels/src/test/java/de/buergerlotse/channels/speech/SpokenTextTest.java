package de.buergerlotse.channels.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Written German as it is spoken.
class SpokenTextTest {

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    Das kostet 46,00 €. | Das kostet 46 Euro.
    Das kostet 27,60 Euro. | Das kostet 27 Euro 60.
    1.250,50 € im Jahr | 1250 Euro 50 im Jahr
    0,70 € je Blatt | 70 Cent je Blatt
    1 € Gebühr | ein Euro Gebühr
    Geöffnet 8:00 bis 12:30 Uhr | Geöffnet 8 Uhr bis 12 Uhr 30
    um 9.15 Uhr | um 9 Uhr 15
    bis zum 1.12.2026 | bis zum 1. Dezember 2026
    am 03.10. | am 3. Oktober
    Rufen Sie 0221 4710-000 an. | Rufen Sie 0 2 2 1, 4 7 1 0, 0 0 0 an.
    Rufen Sie +49 221 4710-000 an. | Rufen Sie 0 0 4 9, 2 2 1, 4 7 1 0, 0 0 0 an.
    Wählen Sie die 112. | Wählen Sie die 1 1 2.
    Die Nummer 116 117 hilft. | Die Nummer 1 1 6, 1 1 7 hilft.
    Sie brauchen 110 Euro. | Sie brauchen 110 Euro.
    Es leben 12.500 Menschen hier. | Es leben 12500 Menschen hier.
    z. B. der Pass bzw. der Ausweis | zum Beispiel der Pass beziehungsweise der Ausweis
    § 6 Abs. 1 PAuswG | Paragraf 6 Absatz 1 PAuswG
    Siehe https://www.musterstadt.example/pass. | Siehe auf unserer Internetseite.
    Musterstr. 5 | Musterstraße 5
    Antrag (formlos) – mit Unterschrift | Antrag, formlos, mit Unterschrift
    „Reise-Pass“ | Reise-Pass
    Vater/Mutter | Vater oder Mutter
    2–3 Wochen | 2 bis 3 Wochen
    """
  )
  void isSpeakable(String written, String spoken) {
    assertEquals(spoken, SpokenText.speakable(written));
  }

  @Test
  void sentencesAreParted() {
    assertEquals(
      List.of("Das gilt ab dem 1. Dezember 2026.", "Kommen Sie vorbei!", "Mit Termin."),
      SpokenText.sentences("Das gilt ab dem 1.12.2026. Kommen Sie vorbei!\nMit Termin")
    );
  }
}
