package de.buergerlotse.bot.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.reach.PhoneReading.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers are those that the Bundesnetzagentur keeps free for books and films (Verfügung 24/2016, 148/2021).
class PhoneReadingTest {

  private static final String COLOGNE = "+492214710123";
  private static final String MOBILE = "+491713920012";

  @ParameterizedTest
  @ValueSource(
    strings = {
      "0221 4710123",
      "0221/4710123",
      "0221-4710123",
      "(0221) 4710123",
      "0221 / 47 10 12 3",
      "02214710123",
      "+49 221 4710123",
      "+49 (0) 221 4710123",
      "+49(0)221/4710-123",
      "0049 221 4710123",
      "0 2 2 1 4 7 1 0 1 2 3",
      "0221.471.0123",
      "0221–4710123",
      "Meine Nummer ist 0221 4710123, danke!",
      "rufen sie mich an unter 0221/4710123 am besten vormittags",
      "Tel.: 0221 4710123",
      "Ich habe am 24.12.2026 Zeit, 0221 4710123",
      "0221 4710123 oder 0171 3920012",
      "zwischen 9 und 12 Uhr 0221 4710123",
    }
  )
  void readsAGermanNumberHoweverItIsWritten(String text) {
    assertEquals(found(COLOGNE), PhoneReading.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = { "0171 3920012", "0171/39 200 12", "+49 171 3920012", "handy 01713920012" })
  void readsAMobileNumber(String text) {
    assertEquals(found(MOBILE), PhoneReading.find(text));
    assertTrue(new PhoneNumber(MOBILE).isMobile());
    assertFalse(new PhoneNumber(COLOGNE).isMobile());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "0900 1234567",
      "0900-1-234567",
      "0137 1234567",
      "0180 5 123456",
      "0180/2 12 34 56",
      "+49 900 1234567",
      "0049 180 5123456",
      "118 33",
      "11880",
      "118000",
      "rufen Sie 11833 an",
      "0800 1234567",
      "(0900) 1234567",
    }
  )
  void refusesNumbersThatCostExtraOrAreNobodysOwn(String text) {
    assertEquals(refused(Reason.SPECIAL), PhoneReading.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = { "+43 1 58058 0", "0043 1 580580", "+1 212 555 2368", "+44 20 7946 0958", "+31 20 624 1111" })
  void refusesNumbersAbroad(String text) {
    assertEquals(refused(Reason.FOREIGN), PhoneReading.find(text));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "123456",
      "4710123",
      "0000000000",
      "0221 4",
      "11111111111",
      "Meine Nummer: 4711 0815",
      "0123456789012345678901234567890",
      "+999 123 456 789",
    }
  )
  void refusesWhatIsMeantAsANumberAndIsNone(String text) {
    assertEquals(refused(Reason.NONSENSE), PhoneReading.findAnswer(text));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "Was kostet ein Personalausweis?",
      "Ich habe 3 Kinder und wohne in 59999 Musterstadt",
      "Ist am 24.12.2026 geöffnet?",
      "Geht es am 2026-12-24?",
      "vormittags zwischen 9 und 12 Uhr",
      "§ 118 BGB",
      "Das kostet 118 Euro",
      "",
    }
  )
  void findsNothingInWhatIsAboutSomethingElse(String text) {
    assertEquals(Optional.empty(), PhoneReading.find(text));
  }

  @Test
  void takesBareDigitsForANumberOnlyWhereOneWasAskedFor() {
    assertEquals(Optional.empty(), PhoneReading.find("59999"));
    assertEquals(refused(Reason.NONSENSE), PhoneReading.findAnswer("59999"));
    assertEquals(Optional.empty(), PhoneReading.findAnswer("weiß ich nicht"));
  }

  @Test
  void readsFourThousandCharactersWithoutTakingThemForANumber() {
    assertEquals(refused(Reason.NONSENSE), PhoneReading.findAnswer("7".repeat(4_000)));
    assertEquals(refused(Reason.NONSENSE), PhoneReading.findAnswer("0221 ".repeat(800)));
    assertEquals(Optional.empty(), PhoneReading.find("(0) ".repeat(1) + "a ".repeat(1_990)));
    assertEquals(found(COLOGNE), PhoneReading.find("Hallo ".repeat(600) + "0221 4710123"));
  }

  @ParameterizedTest
  @CsvSource({ "+492214710123, 0221 4 71 01 23", "+491713920012, 0171 3 92 00 12", "+4930231250, 030 23 12 50" })
  void isReadInPairs(String e164, String readable) {
    assertEquals(readable, new PhoneNumber(e164).readable());
  }

  @Test
  void refusesToBeAnythingElseThanAGermanNumber() {
    for (var wrong : new String[] { "", "0221 4710123", "+43158058", "+49", "+490221471012", "tel:+492214710123" }) {
      assertThrows(IllegalArgumentException.class, () -> new PhoneNumber(wrong));
    }
  }

  @Test
  void keepsTheNumberOutOfLogs() {
    assertFalse(new PhoneNumber(COLOGNE).toString().contains("4710"));
    assertFalse(new MailAddress("anna@beispiel.de").toString().contains("anna"));
  }

  @ParameterizedTest
  @EnumSource(CallTime.class)
  void aTimeIsReadAsItIsWritten(CallTime time) {
    assertEquals(time, CallTime.of(time.key()));
  }

  private static Optional<PhoneReading> found(String e164) {
    return Optional.of(new PhoneReading.Found(new PhoneNumber(e164)));
  }

  private static Optional<PhoneReading> refused(Reason reason) {
    return Optional.of(new PhoneReading.Refused(reason));
  }
}
