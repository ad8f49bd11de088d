package de.buergerlotse.knowledge.service;

import static de.buergerlotse.knowledge.service.GrammaticalCase.DATIVE;
import static de.buergerlotse.knowledge.service.GrammaticalCase.NOMINATIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.service.TimeSpan.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

  private static final Variant ENGLISH = Variant.of("en");

  @ParameterizedTest
  @CsvSource({ "PT15M, 15, MINUTE", "PT2H, 2, HOUR", "P7D, 7, DAY", "P2W, 2, WEEK", "P3M, 3, MONTH", "P10Y, 10, YEAR" })
  void readsIsoDurations(String iso, int amount, Unit unit) {
    assertEquals(new TimeSpan(amount, unit), TimeSpan.parse(iso));
  }

  @Test
  void readsSmallLetters() {
    assertEquals(new TimeSpan(2, Unit.WEEK), TimeSpan.parse("p2w"));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "", "P", "2W", "P1Y2M", "P-1D", "P1.5D", "PT5D", "P5H", "P1DT1H", "2 Wochen", "P99999999999D" }
  )
  void refusesWhatIsNoOneUnitDuration(String iso) {
    assertThrows(IllegalArgumentException.class, () -> TimeSpan.parse(iso));
  }

  @ParameterizedTest
  @EnumSource
  void writesWhatItReads(Unit unit) {
    var span = new TimeSpan(3, unit);
    assertEquals(span, TimeSpan.parse(span.iso()));
  }

  @Test
  void refusesANegativeAmount() {
    assertThrows(IllegalArgumentException.class, () -> new TimeSpan(-1, Unit.DAY));
  }

  @ParameterizedTest
  @CsvSource({ "P1M, 1 Monat", "P6M, 6 Monate", "P1D, 1 Tag", "P0D, 0 Tage", "P1Y, 1 Jahr", "PT1H, 1 Stunde" })
  void countsOneAndMany(String iso, String words) {
    assertEquals(words, TimeSpan.parse(iso).in(Variant.PLAIN, NOMINATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "PT15M, 15 Minuten",
    "PT2H, 2 Stunden",
    "P1M, 1 Monat",
    "P3D, 3 Tagen",
    "P2W, 2 Wochen",
    "P6M, 6 Monaten",
    "P10Y, 10 Jahren",
  })
  void standsInTheDative(String iso, String words) {
    assertEquals(words, TimeSpan.parse(iso).in(Variant.EASY, DATIVE));
  }

  @ParameterizedTest
  @CsvSource({ "P1W, 1 week", "P2W, 2 weeks", "P3M, 3 months" })
  void speaksEnglish(String iso, String words) {
    assertEquals(words, TimeSpan.parse(iso).in(ENGLISH, DATIVE));
  }

  @ParameterizedTest
  @CsvSource({
    "P3W, P4W, NOMINATIVE, 3 bis 4 Wochen",
    "P1W, P2W, NOMINATIVE, 1 bis 2 Wochen",
    "P2M, P3M, DATIVE, 2 bis 3 Monaten",
  })
  void namesTheSharedUnitOfAStretchOnce(String from, String to, GrammaticalCase form, String words) {
    assertEquals(words, TimeSpan.parse(from).to(TimeSpan.parse(to), Variant.PLAIN, form));
  }

  @ParameterizedTest
  @CsvSource({
    "PT30M, PT2H, NOMINATIVE, 30 Minuten bis 2 Stunden",
    "P1D, P2W, NOMINATIVE, 1 Tag bis 2 Wochen",
    "P3D, P2M, DATIVE, 3 Tagen bis 2 Monaten",
  })
  void namesBothUnitsOfAStretch(String from, String to, GrammaticalCase form, String words) {
    assertEquals(words, TimeSpan.parse(from).to(TimeSpan.parse(to), Variant.PLAIN, form));
  }

  @Test
  void speaksEnglishInAStretch() {
    assertEquals("3 to 4 weeks", TimeSpan.parse("P3W").to(TimeSpan.parse("P4W"), ENGLISH, NOMINATIVE));
  }
}
