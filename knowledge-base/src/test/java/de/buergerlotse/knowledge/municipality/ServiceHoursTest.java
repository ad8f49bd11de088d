package de.buergerlotse.knowledge.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /// § 2 Feiertagsgesetz NW in 2027 (Easter Sunday is 28 March), and carnival Monday as a closing day.
  private static final Set<LocalDate> CLOSED = Set.of(
    LocalDate.parse("2027-01-01"),
    LocalDate.parse("2027-02-08"),
    LocalDate.parse("2027-03-26"),
    LocalDate.parse("2027-03-29"),
    LocalDate.parse("2027-05-01"),
    LocalDate.parse("2027-05-06"),
    LocalDate.parse("2027-05-17"),
    LocalDate.parse("2027-05-27"),
    LocalDate.parse("2027-10-03"),
    LocalDate.parse("2027-11-01"),
    LocalDate.parse("2027-12-25"),
    LocalDate.parse("2027-12-26")
  );
  private static final ServiceHours HOURS = new ServiceHours(week("08:00-18:00"), BERLIN, CLOSED::contains);

  @ParameterizedTest(name = "{0} and {1} of service time are {2}")
  @CsvSource({
    // Within a day, and exactly to its end.
    "2027-06-07T09:00, PT2H, 2027-06-07T11:00",
    "2027-06-07T16:00, PT2H, 2027-06-07T18:00",
    "2027-06-07T18:00, PT0S, 2027-06-08T08:00",
    "2027-06-07T03:00, PT1H, 2027-06-07T09:00",
    // A Friday at half past five goes on on Monday.
    "2027-06-11T17:30, PT1H, 2027-06-14T08:30",
    "2027-06-11T17:30, PT24H, 2027-06-16T11:30",
    "2027-06-12T12:00, PT1H, 2027-06-14T09:00",
    // Every holiday of the Land that falls on a weekday, from the evening before.
    "2026-12-31T17:30, PT1H, 2027-01-04T08:30",
    "2027-03-25T17:30, PT1H, 2027-03-30T08:30",
    "2027-05-05T17:30, PT1H, 2027-05-07T08:30",
    "2027-05-14T17:30, PT1H, 2027-05-18T08:30",
    "2027-05-26T17:30, PT1H, 2027-05-28T08:30",
    "2027-10-29T17:30, PT1H, 2027-11-02T08:30",
    // Holidays on a weekend cost nothing.
    "2027-04-30T17:30, PT1H, 2027-05-03T08:30",
    "2027-10-01T17:30, PT1H, 2027-10-04T08:30",
    "2027-12-24T17:30, PT1H, 2027-12-27T08:30",
    // Carnival Monday as a closing day.
    "2027-02-05T17:30, PT1H, 2027-02-09T08:30",
    "2027-02-08T10:00, PT1H, 2027-02-09T09:00",
    // The nights in which the clocks change, between two opening days.
    "2027-03-24T17:30, PT20H30M, 2027-03-30T18:00",
    "2027-10-29T17:30, PT10H30M, 2027-11-02T18:00",
  })
  void passesOnlyWhileTheServiceCentreIsOpen(LocalDateTime start, Duration serviceTime, LocalDateTime end) {
    assertEquals(at(end), HOURS.plus(at(start), serviceTime));
  }

  @Test
  void missesTheHourThatTheClocksArePutForward() {
    var night = new ServiceHours(sunday("01:00-05:00"), BERLIN, _ -> false);
    var start = Instant.parse("2027-03-28T00:00:00Z");
    assertEquals(Instant.parse("2027-03-28T02:00:00Z"), night.plus(start, Duration.ofHours(2)));
    assertEquals(at("2027-03-28T05:00"), night.plus(start, Duration.ofHours(3)));
    assertEquals(at("2027-04-04T02:00"), night.plus(start, Duration.ofHours(4)));
  }

  @Test
  void countsTheHourTwiceThatTheClocksArePutBack() {
    var night = new ServiceHours(sunday("01:00-05:00"), BERLIN, _ -> false);
    var start = at("2027-10-31T01:00");
    assertEquals(Instant.parse("2027-10-31T01:00:00Z"), night.plus(start, Duration.ofHours(2)));
    assertEquals(at("2027-10-31T05:00"), night.plus(start, Duration.ofHours(5)));
    assertTrue(night.isOpen(Instant.parse("2027-10-31T00:30:00Z")));
    assertTrue(night.isOpen(Instant.parse("2027-10-31T01:30:00Z")));
  }

  @Test
  void isOpenFromTheFirstMomentAndNoLongerAtTheLast() {
    assertTrue(HOURS.isOpen(at("2027-06-07T08:00")));
    assertFalse(HOURS.isOpen(at("2027-06-07T07:59:59")));
    assertTrue(HOURS.isOpen(at("2027-06-07T17:59:59")));
    assertFalse(HOURS.isOpen(at("2027-06-07T18:00")));
    assertFalse(HOURS.isOpen(at("2027-06-06T10:00")));
    assertFalse(HOURS.isOpen(at("2027-02-08T10:00")));
  }

  @Test
  void opensNextAtOnceOrOnTheNextOpenDay() {
    assertEquals(at("2027-06-07T10:00"), HOURS.nextOpening(at("2027-06-07T10:00")));
    assertEquals(at("2027-06-07T08:00"), HOURS.nextOpening(at("2027-06-04T18:00")));
    assertEquals(at("2027-02-09T08:00"), HOURS.nextOpening(at("2027-02-05T18:00")));
  }

  @ParameterizedTest(name = "{0} to {1}: mornings {2}, afternoons {3}")
  @CsvSource({
    "2027-06-07T09:00, 2027-06-07T10:00, true, false",
    "2027-06-07T12:00, 2027-06-07T17:00, false, true",
    "2027-06-07T11:59, 2027-06-07T12:01, true, true",
    // Only a night, a weekend, carnival Monday lie between.
    "2027-06-07T18:00, 2027-06-08T08:00, false, false",
    "2027-06-11T18:00, 2027-06-14T08:00, false, false",
    "2027-02-05T18:00, 2027-02-09T08:00, false, false",
    "2027-06-11T17:30, 2027-06-16T11:30, true, true",
  })
  void tellsWhichPartsOfTheDayLieBetween(LocalDateTime from, LocalDateTime to, boolean morning, boolean afternoon) {
    assertEquals(morning, HOURS.isOpenBetween(at(from), at(to), OpeningHours.Span.parse("00:00-12:00")));
    assertEquals(afternoon, HOURS.isOpenBetween(at(from), at(to), OpeningHours.Span.parse("12:00-23:59")));
  }

  @Test
  void pausesAtNoonAndTakesStretchesInTheirOrder() {
    var spans = List.of(OpeningHours.Span.parse("14:00-18:00"), OpeningHours.Span.parse("08:00-12:00"));
    var hours = new ServiceHours(new OpeningHours(Map.of(DayOfWeek.MONDAY, spans)), BERLIN, _ -> false);
    assertEquals(at("2027-06-07T15:00"), hours.plus(at("2027-06-07T11:00"), Duration.ofHours(2)));
    assertEquals(at("2027-06-14T09:00"), hours.plus(at("2027-06-07T17:00"), Duration.ofHours(2)));
  }

  @Test
  void takesExactlyTheWorkingHoursOfAYear() {
    // 261 weekdays in 2027, of which seven are holidays and one is carnival Monday.
    var workingDays = 261 - 8;
    var end = HOURS.plus(at("2027-01-01T00:00"), Duration.ofHours(10L * workingDays));
    assertEquals(at("2027-12-31T18:00"), end);
  }

  @Test
  void saysWhenItNeverOpensAndRefusesToRunBackwards() {
    var never = new ServiceHours(new OpeningHours(Map.of()), BERLIN, _ -> false);
    assertThrows(IllegalStateException.class, () -> never.nextOpening(at("2027-06-07T10:00")));
    assertEquals(Optional.empty(), never.findNextOpening(at("2027-06-07T10:00")));
    assertThrows(IllegalStateException.class, () -> never.plus(at("2027-06-07T10:00"), Duration.ofHours(1)));
    var closed = new ServiceHours(week("08:00-18:00"), BERLIN, _ -> true);
    assertThrows(IllegalStateException.class, () -> closed.plus(at("2027-06-07T10:00"), Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> HOURS.plus(at("2027-06-07T10:00"), Duration.ofHours(-1)));
  }

  private static OpeningHours week(String span) {
    var week = new EnumMap<DayOfWeek, List<OpeningHours.Span>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) if (day.getValue() <= 5) week.put(day, List.of(OpeningHours.Span.parse(span)));
    return new OpeningHours(week);
  }

  private static OpeningHours sunday(String span) {
    return new OpeningHours(Map.of(DayOfWeek.SUNDAY, List.of(OpeningHours.Span.parse(span))));
  }

  private static Instant at(String local) {
    return at(LocalDateTime.parse(local));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(BERLIN).toInstant();
  }
}
