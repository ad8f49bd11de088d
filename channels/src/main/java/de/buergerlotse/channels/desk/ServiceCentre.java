package de.buergerlotse.channels.desk;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.Holidays;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.municipality.ServiceHours;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// When a municipality's service centre works.
@Singleton
public final class ServiceCentre {

  /// Where no office is named: Monday to Friday from 8 to 18 o'clock, as the 115 promises it everywhere.
  private static final OpeningHours USUAL = new OpeningHours(
    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)
      .stream()
      .collect(Collectors.toMap(Function.identity(), _ -> List.of(OpeningHours.Span.parse("08:00-18:00"))))
  );

  private final KnowledgeBase knowledge;
  private final List<String> offices;
  private final Set<LocalDate> closingDays;

  /// @param offices ids of the offices that are service centres; the first that a municipality has counts
  /// @param closingDays days besides holidays on which nobody works, for example carnival Monday
  /// @throws IllegalArgumentException when a closing day is no date
  ServiceCentre(
    KnowledgeBase knowledge,
    @Value("${service-centre.offices:}") List<String> offices,
    @Value("${service-centre.closing-days:}") List<String> closingDays
  ) {
    this.knowledge = knowledge;
    this.offices = List.copyOf(offices);
    this.closingDays = closingDays
      .stream()
      .map(String::strip)
      .filter(day -> !day.isEmpty())
      .map(ServiceCentre::date)
      .collect(Collectors.toUnmodifiableSet());
  }

  /// The clock of a municipality's service centre; nothing for a municipality that is not known, or not yet.
  public Optional<ServiceHours> findHours(MunicipalityId municipality) {
    return knowledge.findSnapshot(municipality).map(this::hours);
  }

  private ServiceHours hours(KnowledgeSnapshot snapshot) {
    var week = offices
      .stream()
      .flatMap(id -> snapshot.findOffice(id).stream())
      .findFirst()
      .map(Office::hours)
      .orElse(USUAL);
    var holidays = Holidays.of(snapshot.municipality().land());
    return new ServiceHours(
      week,
      snapshot.municipality().timeZone(),
      day -> holidays.isHoliday(day) || closingDays.contains(day)
    );
  }

  private static LocalDate date(String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException noDate) {
      throw new IllegalArgumentException("service-centre.closing-days: not a date like 2027-02-08: " + day, noDate);
    }
  }
}
