package de.buergerlotse.channels.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers as vendors and people write them.
class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(
    strings = {
      "+492214710000",
      "492214710000",
      "00492214710000",
      "02214710000",
      "+49 221 4710-000",
      "+49 (0)221 4710000",
    }
  )
  void everySpellingIsTheSameNumber(String written) {
    assertEquals(Optional.of(new PhoneNumber("492214710000")), PhoneNumber.find(written));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "",
      "anonymous",
      "Anonymous",
      "restricted",
      "+266696687",
      "12",
      "sip:alice@example.org",
      "1111111111111111111111",
    }
  )
  void aWithheldNumberIsNone(String written) {
    assertEquals(Optional.empty(), PhoneNumber.find(written));
  }

  @Test
  void textMessagesSurelyReachMobileTelephones() {
    assertTrue(PhoneNumber.find("+4915112345678").orElseThrow().isGermanMobile());
    assertFalse(PhoneNumber.find("+492214710000").orElseThrow().isGermanMobile());
  }

  @Test
  void aNumberIsNeverWrittenIntoALog() {
    assertFalse(("called from " + PhoneNumber.find("+4915112345678")).contains("1234"));
  }
}
