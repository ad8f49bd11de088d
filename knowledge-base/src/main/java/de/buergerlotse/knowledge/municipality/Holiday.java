package de.buergerlotse.knowledge.municipality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// A public holiday with the Länder in which it is one.
///
/// Sources: Art. 2 of the Einigungsvertrag (3 October) and the holiday acts of the Länder, for example § 2 Feiertagsgesetz NW.
/// What only some communities of a Land keep (Mariä Himmelfahrt in Bavaria, Fronleichnam in Saxony and Thuringia) is left
/// out: a deadline is then told too early rather than too late.
record Holiday(String name, IntFunction<LocalDate> day, Set<String> laender) {
  static final List<Holiday> ALL = List.of(
    kept("New Year", on(Month.JANUARY, 1)),
    kept("Epiphany", on(Month.JANUARY, 6), "BW", "BY", "ST"),
    kept("International Women's Day", on(Month.MARCH, 8), "BE", "MV"),
    kept("Good Friday", afterEaster(-2)),
    kept("Easter Monday", afterEaster(1)),
    kept("Labour Day", on(Month.MAY, 1)),
    kept("Ascension", afterEaster(39)),
    kept("Whit Monday", afterEaster(50)),
    kept("Corpus Christi", afterEaster(60), "BW", "BY", "HE", "NW", "RP", "SL"),
    kept("Assumption", on(Month.AUGUST, 15), "SL"),
    kept("World Children's Day", on(Month.SEPTEMBER, 20), "TH"),
    kept("German Unity", on(Month.OCTOBER, 3)),
    kept("Reformation Day", on(Month.OCTOBER, 31), "BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"),
    kept("All Saints' Day", on(Month.NOVEMBER, 1), "BW", "BY", "NW", "RP", "SL"),
    kept("Repentance and Prayer", Holiday::repentance, "SN"),
    kept("Christmas Day", on(Month.DECEMBER, 25)),
    kept("second Christmas Day", on(Month.DECEMBER, 26))
  );

  /// @param laender where it is a holiday; none named means everywhere
  private static Holiday kept(String name, IntFunction<LocalDate> day, String... laender) {
    return new Holiday(name, day, Set.of(laender));
  }

  boolean isKeptIn(String land) {
    return laender.isEmpty() || laender.contains(land);
  }

  boolean isOn(LocalDate date) {
    return day.apply(date.getYear()).equals(date);
  }

  private static IntFunction<LocalDate> on(Month month, int dayOfMonth) {
    return MonthDay.of(month, dayOfMonth)::atYear;
  }

  private static IntFunction<LocalDate> afterEaster(int days) {
    return year -> easter(year).plusDays(days);
  }

  /// The Wednesday before 23 November.
  private static LocalDate repentance(int year) {
    return LocalDate.of(year, 11, 23).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
  }

  /// Easter Sunday of the Gregorian calendar (the "anonymous" algorithm: J. Meeus, Astronomical Algorithms, chapter 8).
  static LocalDate easter(int year) {
    var century = year / 100;
    var golden = year % 19;
    var moved = (8 * century + 13) / 25;
    var epact = (19 * golden + century - century / 4 - moved + 15) % 30;
    var weekday = (32 + 2 * (century % 4) + 2 * ((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
    var correction = (golden + 11 * epact + 22 * weekday) / 451;
    var days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, (days % 31) + 1);
  }
}
