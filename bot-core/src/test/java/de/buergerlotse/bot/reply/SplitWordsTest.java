package de.buergerlotse.bot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Personal·ausweis, Personal-Ausweis",
    "Ein·bürgerungs·urkunde, Ein-Bürgerungs-Urkunde",
    "Brief·öffner, Brief-Öffner",
    "an·melden, an-melden",
    "um·gezogen, um-gezogen",
    "Kfz-Zulassungs·stelle, Kfz-Zulassungs-Stelle",
    "2·mal, 2-mal",
  })
  void writesHyphensForDots(String kept, String shown) {
    assertEquals(shown, SplitWords.hyphenated(kept));
  }

  @Test
  void findsWordsInsideAText() {
    assertEquals(
      "Ihr Personal-Ausweis ist alt?\nDann kommen Sie ins Bürger-Büro.",
      SplitWords.hyphenated("Ihr Personal·ausweis ist alt?\nDann kommen Sie ins Bürger·büro.")
    );
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "Personalausweis", "E-Mail", "08:00-12:00" })
  void leavesTextsWithoutDots(String text) {
    assertEquals(text, SplitWords.hyphenated(text));
  }
}
