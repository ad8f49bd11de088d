package de.buergerlotse.knowledge.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.knowledge.municipality.Holidays;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Deadlines in North Rhine-Westphalia, by §§ 187 to 193 BGB.
class DueDatesTest {

  private static final DueDates NRW = new DueDates(Holidays.of("NW"));

  @ParameterizedTest(name = "{0} of {1} ends on {2}: {3}")
  @CsvSource({
    "within P1D, 2026-11-23, 2026-11-24, the day of the event does not count",
    "within P2W, 2026-12-01, 2026-12-15, weeks end on the same day of the week",
    "within P2W, 2026-11-28, 2026-12-14, Saturday is put off to Monday",
    "within P2W, 2026-11-29, 2026-12-14, Sunday is put off to Monday",
    "within P1W, 2026-12-18, 2026-12-28, Christmas and the weekend behind it are passed over",
    "within P1W, 2026-12-25, 2027-01-04, New Year and the weekend behind it are passed over",
    "within P10D, 2027-03-16, 2027-03-30, Good Friday to Easter Monday are passed over",
    "within P2W, 2027-05-13, 2027-05-28, Corpus Christi is a holiday here",
    "within P2W, 2027-10-18, 2027-11-02, All Saints' Day is a holiday here",
    "within P1M, 2026-01-30, 2026-03-02, a month without the day ends on its last which is a Saturday",
    "within P1M, 2028-01-31, 2028-02-29, a leap year has the day",
    "within P1M, 2026-03-31, 2026-04-30, the shorter month ends on its last",
    "within P1M, 2026-02-28, 2026-03-30, the last of a month corresponds to the same number which is a Saturday",
    "within P1M, 2026-12-15, 2027-01-15, over the turn of the year",
    "within P3M, 2026-11-30, 2027-03-01, the 28th of February is a Sunday",
    "within P1Y, 2028-02-29, 2029-02-28, a year after a leap day",
    "within P6W, 2026-11-22, 2027-01-04, six weeks end on a Sunday",
    "including P1M, 2026-02-01, 2026-03-02, a month from the 1st ends on its last which is a Saturday",
    "including P1M, 2026-03-31, 2026-04-30, the day before the 31st is looked for and there is one",
    "including P1M, 2027-01-31, 2027-03-01, the day before the 31st is missing and the 28th is a Sunday",
    "including P4M, 2026-12-10, 2027-04-09, the fourth month of a life ends a day before",
    "including P18Y, 2010-02-28, 2028-02-28, eighteen years end before the birthday and the 27th is a Sunday",
    "including P2W, 2026-12-01, 2026-12-14, the first day counts",
    "within 3 workingDays, 2026-11-23, 2026-11-26, three days in the middle of the week",
    "within 3 workingDays, 2026-11-26, 2026-11-30, Friday and Saturday and Monday",
    "within 3 workingDays, 2026-11-25, 2026-11-30, the third is a Saturday and is put off",
    "within 3 workingDays, 2026-12-23, 2026-12-29, Christmas does not count",
    "within 1 workingDays, 2027-03-25, 2027-03-30, the Saturday counts but nothing ends on it nor at Easter",
    "before P3M, 2026-12-31, 2026-09-30, back to a shorter month",
    "before P3M, 2028-05-31, 2028-02-29, back to a leap February",
    "before P2W, 2026-12-20, 2026-12-06, never put off although a Sunday",
    "sameDay, 2026-12-06, 2026-12-06, on a Sunday as well",
    "sameMonth, 2028-02-03, 2028-02-29, the end of the month of a leap year",
    "sameMonth, 2026-10-31, 2026-10-31, the last day is never put off although a Saturday",
  })
  void ends(String rule, LocalDate anchor, LocalDate due, String why) {
    assertEquals(Optional.of(due), NRW.due(DeadlineRule.parse(rule), anchor), why);
  }

  @Test
  void tellsNoDateWhereTheLawNamesNone() {
    assertEquals(Optional.empty(), NRW.due(new DeadlineRule.AtOnce(), LocalDate.of(2026, 12, 1)));
  }

  @Test
  void countsWithTheHolidaysOfTheLand() {
    var anchor = LocalDate.of(2027, 10, 18);
    var rule = DeadlineRule.parse("within P2W");
    assertEquals(Optional.of(LocalDate.of(2027, 11, 1)), new DueDates(Holidays.of("BE")).due(rule, anchor));
    assertEquals(Optional.of(LocalDate.of(2027, 11, 2)), NRW.due(rule, anchor));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "within P2W", "including P4M", "within 3 workingDays", "before P3M", "sameDay", "sameMonth", "atOnce" }
  )
  void readsWhatItSpells(String text) {
    assertEquals(text, DeadlineRule.parse(text).spelled());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "",
      "P2W",
      "within",
      "within 2 weeks",
      "within P0D",
      "within PT5H",
      "within P2W3D",
      "within -3 workingDays",
      "within 0 workingDays",
      "within 61 workingDays",
      "within 99999999999 workingDays",
      "before 3 workingDays",
      "after P2W",
      "at once",
    }
  )
  void refusesWhatIsNoRule(String text) {
    assertThrows(IllegalArgumentException.class, () -> DeadlineRule.parse(text));
  }
}
