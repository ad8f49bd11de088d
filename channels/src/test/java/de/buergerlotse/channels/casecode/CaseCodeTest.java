package de.buergerlotse.channels.casecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes as people read, say and type them.
class CaseCodeTest {

  private static final CaseCode CODE = new CaseCode("K7M3RX");

  @ParameterizedTest
  @ValueSource(
    strings = {
      "K7M3RX",
      "k7m 3rx",
      " K-7-M-3-R-X ",
      "Köln sieben München drei Rostock Xanten",
      "Der Code lautet K wie Köln, 7, M wie Martha, 3, R wie Rostock, X wie Xanten",
      "Mein Code ist ka 7 München 3 Richard Xanten",
    }
  )
  void isReadHoweverItIsGiven(String given) {
    assertEquals(Optional.of(CODE), CaseCode.read(given));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "K7M3R", "K7M3RXX", "O7M3RX", "Wo melde ich meinen Hund an?", "K7M3R1" })
  void whatIsNoCodeIsNone(String given) {
    assertEquals(Optional.empty(), CaseCode.read(given));
  }

  @Test
  void isSpokenSoThatItIsReadAgain() {
    assertEquals("K wie Köln, 7, M wie München, 3, R wie Rostock, X wie Xanten", CODE.spoken());
    for (var tries = 0; tries < 500; tries++) {
      var code = CaseCode.random();
      assertEquals(Optional.of(code), CaseCode.read(code.spoken()));
      assertEquals(Optional.of(code), CaseCode.read(code.shown()));
    }
  }

  @Test
  void isTypedOnTheKeysOfATelephone() {
    assertEquals("576379", CODE.keys());
  }

  @Test
  void hasNoSignsThatAreTakenForOthers() {
    assertTrue("0O1IL2SVABCDEFGHNPQT".chars().noneMatch(sign -> CaseCode.ALPHABET.indexOf(sign) >= 0));
    var codes = new HashSet<CaseCode>();
    for (var count = 0; count < 2_000; count++) codes.add(CaseCode.random());
    assertTrue(codes.size() > 1_990);
  }
}
