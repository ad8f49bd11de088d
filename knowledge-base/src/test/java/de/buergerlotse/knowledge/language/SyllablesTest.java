package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "Amt,1",
    "Haus,1",
    "Euro,2",
    "Mieter,2",
    "Theater,3",
    "Anmeldung,3",
    "Personalausweis,5",
    "46,1",
    "WC,1",
  })
  void countsGroupsOfVowels(String word, int syllables) {
    assertEquals(syllables, Syllables.count(word));
  }
}
