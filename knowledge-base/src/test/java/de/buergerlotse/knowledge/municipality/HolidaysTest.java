package de.buergerlotse.knowledge.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  private static final Holidays NRW = Holidays.of("NW");

  /// Source of the days: calendar of the Physikalisch-Technische Bundesanstalt.
  @ParameterizedTest
  @CsvSource({
    "1954, 1954-04-18",
    "1981, 1981-04-19",
    "2000, 2000-04-23",
    "2008, 2008-03-23",
    "2019, 2019-04-21",
    "2024, 2024-03-31",
    "2025, 2025-04-20",
    "2026, 2026-04-05",
    "2027, 2027-03-28",
    "2028, 2028-04-16",
    "2038, 2038-04-25",
    "2049, 2049-04-18",
  })
  void knowsEaster(int year, LocalDate sunday) {
    assertEquals(sunday, Holiday.easter(year));
  }

  @Test
  void keepsTheElevenHolidaysOfNorthRhineWestphalia() {
    var days = LocalDate.of(2027, 1, 1)
      .datesUntil(LocalDate.of(2028, 1, 1))
      .filter(NRW::isHoliday)
      .toList();
    var expected = List.of(
      LocalDate.of(2027, 1, 1),
      LocalDate.of(2027, 3, 26),
      LocalDate.of(2027, 3, 29),
      LocalDate.of(2027, 5, 1),
      LocalDate.of(2027, 5, 6),
      LocalDate.of(2027, 5, 17),
      LocalDate.of(2027, 5, 27),
      LocalDate.of(2027, 10, 3),
      LocalDate.of(2027, 11, 1),
      LocalDate.of(2027, 12, 25),
      LocalDate.of(2027, 12, 26)
    );
    assertEquals(expected, days);
  }

  @ParameterizedTest
  @CsvSource({
    "BY, 2027-01-06",
    "BE, 2027-03-08",
    "SN, 2027-11-17",
    "TH, 2027-09-20",
    "SL, 2027-08-15",
    "HH, 2027-10-31",
  })
  void keepsTheHolidaysOfOtherLaender(String land, LocalDate day) {
    assertTrue(Holidays.of(land).isHoliday(day));
    assertFalse(NRW.isHoliday(day));
  }

  @Test
  void countsSaturdayAsAWorkingDayOnWhichNoDeadlineEnds() {
    var saturday = LocalDate.of(2026, 12, 5);
    assertTrue(NRW.isWorkingDay(saturday));
    assertTrue(NRW.isRestDay(saturday));
    assertFalse(NRW.isWorkingDay(saturday.plusDays(1)));
    assertFalse(NRW.isRestDay(saturday.plusDays(2)));
  }

  @Test
  void refusesALandThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> Holidays.of("XX"));
    assertThrows(IllegalArgumentException.class, () -> Holidays.of(""));
  }
}
