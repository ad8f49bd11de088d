package de.buergerlotse.bot.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource(
    delimiter = '|',
    textBlock = """
    anna@beispiel.de                            | anna@beispiel.de
    Meine Mail ist anna.meyer@beispiel.de.      | anna.meyer@beispiel.de
    <anna+rathaus@post.beispiel.de>             | anna+rathaus@post.beispiel.de
    anna@müller.de, bitte                       | anna@müller.de
    ANNA@BEISPIEL.DE!                           | ANNA@BEISPIEL.DE
    """
  )
  void isFoundAmongWords(String text, String address) {
    assertEquals(Optional.of(new MailAddress(address)), MailAddress.find(text).flatMap(MailAddress.Reading::address));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "anna@", "@beispiel.de", "anna@beispiel", "anna@@beispiel.de", "anna@bei..spiel.de", "a@-x.de" }
  )
  void saysWhatWasMeantAsOneAndIsNone(String text) {
    assertEquals(Optional.of(new MailAddress.Reading(Optional.empty())), MailAddress.find(text));
    assertThrows(IllegalArgumentException.class, () -> new MailAddress(text));
  }

  @Test
  void findsNothingWhereNothingWasMeantAsOne() {
    assertEquals(Optional.empty(), MailAddress.find("hier im Chat"));
  }

  @Test
  void refusesWhatNoMailServerTakes() {
    var long254 = "a".repeat(60) + "@" + "b.".repeat(100) + "de";
    assertThrows(IllegalArgumentException.class, () -> new MailAddress(long254));
    assertEquals(Optional.of(new MailAddress.Reading(Optional.empty())), MailAddress.find("x".repeat(3_990) + "@b.de"));
  }
}
