package de.buergerlotse.bot.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people name them on Monday, 23 November 2026.
class DayReaderTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
    delimiter = '|',
    textBlock = """
    am 1. Dezember                       | 2026-12-01
    ich ziehe am 1. Dezember ein         | 2026-12-01
    1.12.                                | 2026-12-01
    1.12                                 | 2026-12-01
    01.12.26                             | 2026-12-01
    1.12.2026                            | 2026-12-01
    2026-12-01                           | 2026-12-01
    15. Jan 2027                         | 2027-01-15
    3. März                              | 2027-03-03
    3. Maerz                             | 2027-03-03
    am dritten märz                      | 2027-03-03
    zum ersten Februar                   | 2027-02-01
    einunddreißigster dezember           | 2026-12-31
    im Januar                            | 2027-01-01
    Mitte Januar                         | 2027-01-15
    Ende Februar 2028                    | 2028-02-29
    29.2.2028                            | 2028-02-29
    1. Oktober                           | 2026-10-01
    1. Juli                              | 2027-07-01
    heute                                | 2026-11-23
    morgen                               | 2026-11-24
    übermorgen                           | 2026-11-25
    uebermorgen                          | 2026-11-25
    gestern                              | 2026-11-22
    vorgestern                           | 2026-11-21
    nächsten Montag                      | 2026-11-30
    naechsten montag                     | 2026-11-30
    am Freitag                           | 2026-11-27
    kommenden Samstag                    | 2026-11-28
    nächsten Sonnabend                   | 2026-11-28
    letzten Freitag                      | 2026-11-20
    übernächsten Dienstag                | 2026-12-01
    nächste Woche Mittwoch               | 2026-12-02
    letzte Woche Donnerstag              | 2026-11-19
    nächste Woche                        | 2026-11-30
    letzte Woche                         | 2026-11-16
    diese Woche                          | 2026-11-23
    nächsten Monat                       | 2026-12-01
    letzten Monat                        | 2026-10-01
    Anfang nächsten Monats               | 2026-12-01
    Mitte des Monats                     | 2026-11-15
    Ende des Monats                      | 2026-11-30
    Ende nächsten Monats                 | 2026-12-31
    nächstes Jahr                        | 2027-01-01
    in 3 Tagen                           | 2026-11-26
    in zwei Wochen                       | 2026-12-07
    heute in 14 Tagen                    | 2026-12-07
    vor einer Woche                      | 2026-11-16
    in einem Monat                       | 2026-12-23
    in einem halben Jahr                 | 2027-05-23
    am 15.                               | 2026-12-15
    zum Ersten                           | 2026-12-01
    am 30                                | 2026-11-30
    """
  )
  void readsADayThatMostOftenStillComes(String text, LocalDate day) {
    assertEquals(Optional.of(new DayReading.Day(day)), DayReader.read(text, MONDAY, true));
  }

  @ParameterizedTest(name = "{0} was {1}")
  @CsvSource(
    delimiter = '|',
    textBlock = """
    am 1. Dezember   | 2026-12-01
    am 20. Dezember  | 2025-12-20
    am Freitag       | 2026-11-20
    Montag           | 2026-11-16
    1. Juli          | 2026-07-01
    am 15.           | 2026-11-15
    am 30.           | 2026-10-30
    vor zwei Monaten | 2026-09-23
    """
  )
  void readsADayThatMostOftenHasPassed(String text, LocalDate day) {
    assertEquals(Optional.of(new DayReading.Day(day)), DayReader.read(text, MONDAY, false));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "31.2.",
      "30. Februar",
      "45.13.2026",
      "29.2.2027",
      "0.0.",
      "1.12.2062",
      "1.1.1950",
      "am 32.",
      "in 900 Jahren",
      "am 99",
    }
  )
  void saysWhenThereIsNoSuchDay(String text) {
    assertEquals(Optional.of(new DayReading.NoSuchDay()), DayReader.read(text, MONDAY, true));
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "",
      "weiß ich noch nicht",
      "ja",
      "bald",
      "12",
      "was kostet das",
      "in ein paar Tagen",
      "in 99999 Tagen",
      "😀",
      "monat",
      "woche",
    }
  )
  void readsNothingWhereNoDayIsNamed(String text) {
    assertEquals(Optional.empty(), DayReader.read(text, MONDAY, true));
  }

  @ParameterizedTest
  @ValueSource(ints = { 201, 100_000 })
  void doesNotSearchStoriesForDays(int length) {
    assertEquals(Optional.empty(), DayReader.read("1.12. ".repeat(length).substring(0, length), MONDAY, true));
  }
}
