package de.buergerlotse.channels.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// The signature on the provider's published vector.
class TwilioSignatureTest {

  private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
  private static final String FORM =
    "CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212";
  private static final String SIGNED = "0/KCTR6DLpKmkAf8muzZqo1nDgQ=";
  private final TwilioSignature signature = new TwilioSignature("12345");

  @Test
  void isThePublishedOne() {
    assertEquals(SIGNED, signature.of(URL, TwilioForm.parse(FORM)));
    assertTrue(signature.fits(SIGNED, URL, TwilioForm.parse(FORM)));
  }

  @Test
  void doesNotDependOnTheOrderOfTheFields() {
    var shuffled = "To=%2B18005551212&Digits=1234&From=%2B12349013030&CallSid=CA1234567890ABCDE&Caller=%2B12349013030";
    assertTrue(signature.fits(SIGNED, URL, TwilioForm.parse(shuffled)));
  }

  @Test
  void failsWhereAnythingIsDifferent() {
    assertFalse(signature.fits(SIGNED, URL.replace("bar=2", "bar=3"), TwilioForm.parse(FORM)));
    assertFalse(signature.fits(SIGNED, URL, TwilioForm.parse(FORM.replace("1234&", "1235&"))));
    assertFalse(signature.fits(SIGNED, URL, TwilioForm.parse(FORM + "&More=1")));
    assertFalse(signature.fits(SIGNED.replace("0/", "1/"), URL, TwilioForm.parse(FORM)));
    assertFalse(signature.fits("", URL, TwilioForm.parse(FORM)));
    assertFalse(new TwilioSignature("12346").fits(SIGNED, URL, TwilioForm.parse(FORM)));
  }

  @Test
  void countsBlanksAroundValues() {
    var plain = signature.of(URL, TwilioForm.parse("Body=Hallo"));
    assertFalse(signature.fits(plain, URL, TwilioForm.parse("Body=Hallo+")));
  }

  @Test
  void leavesOutWhatCannotBeDecoded() {
    assertEquals(1, TwilioForm.parse("Body=Hallo&Broken=%zz&=nothing").fields().size());
  }
}
