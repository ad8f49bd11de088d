package de.buergerlotse.knowledge.municipality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The public holidays of a Land, and which days count as working days there.
public final class Holidays {

  private static final Set<String> LAENDER = Set.of(
    "BW",
    "BY",
    "BE",
    "BB",
    "HB",
    "HH",
    "HE",
    "MV",
    "NI",
    "NW",
    "RP",
    "SL",
    "SN",
    "ST",
    "SH",
    "TH"
  );

  private final List<Holiday> kept;

  private Holidays(List<Holiday> kept) {
    this.kept = kept;
  }

  /// @param land two-letter code of a Land, for example `NW`
  /// @throws IllegalArgumentException when there is no such Land
  public static Holidays of(String land) {
    if (!LAENDER.contains(land)) throw new IllegalArgumentException("there is no Land " + land);
    return new Holidays(
      Holiday.ALL.stream()
        .filter(holiday -> holiday.isKeptIn(land))
        .toList()
    );
  }

  public boolean isHoliday(LocalDate day) {
    return kept.stream().anyMatch(holiday -> holiday.isOn(day));
  }

  /// A Werktag: Monday to Saturday, no holiday (§ 3 Abs. 2 BUrlG).
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
  }

  /// A day on which no deadline ends: Saturday, Sunday, holiday (§ 193 BGB).
  public boolean isRestDay(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || !isWorkingDay(day);
  }
}
