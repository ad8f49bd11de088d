package de.buergerlotse.knowledge.jdbc;

import static java.util.stream.Collectors.groupingBy;

import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Facts;
import de.buergerlotse.knowledge.service.Level;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Puts the services of one municipality together from their rows, each table read once.
final class ServiceAssembly {

  private final Map<String, List<OnlineServiceRow>> onlineServices;
  private final Map<String, List<AppointmentRow>> appointments;
  private final Map<String, List<CostRow>> costs;
  private final Map<String, List<DeadlineRow>> deadlines;
  private final Map<String, List<ProcessingTimeRow>> durations;
  private final Map<String, List<EvidenceRow>> evidence;
  private final Map<String, List<LegalResourceRow>> legal;
  private final Map<String, List<AnswerRow>> answers;

  ServiceAssembly(KnowledgeRows rows, String town) {
    onlineServices = byService(rows.onlineServices(), town, OnlineServiceRow::service);
    appointments = byService(rows.appointments(), town, AppointmentRow::service);
    costs = byService(rows.costs(), town, CostRow::service);
    deadlines = byService(rows.deadlines(), town, DeadlineRow::service);
    durations = byService(rows.durations(), town, ProcessingTimeRow::service);
    evidence = byService(rows.evidence(), town, EvidenceRow::service);
    legal = byService(rows.legal(), town, LegalResourceRow::service);
    answers = byService(rows.answers(), town, AnswerRow::service);
  }

  PublicService service(ServiceRow row) {
    var id = row.id();
    return new PublicService(
      new ServiceId(id),
      LocalizedText.of(row.name()),
      Level.of(row.level()),
      row.lifeEvents(),
      YearMonth.parse(row.asOf()),
      row.humanFirst(),
      facts(id),
      new Access(
        row.responsible(),
        first(onlineServices, id).map(RowReading::onlineService),
        first(appointments, id).map(RowReading::appointment)
      ),
      each(answers, id, RowReading::answer)
    );
  }

  private Facts facts(String service) {
    return new Facts(
      each(costs, service, RowReading::cost),
      each(deadlines, service, RowReading::deadline),
      each(durations, service, RowReading::duration),
      each(evidence, service, RowReading::evidence),
      each(legal, service, RowReading::legal)
    );
  }

  private static <T> Map<String, List<T>> byService(
    RowsOfMunicipality<T> rows,
    String town,
    Function<T, String> service
  ) {
    return rows.findByMunicipalityOrderByRowId(town).stream().collect(groupingBy(service));
  }

  private static <T, R> List<R> each(Map<String, List<T>> rows, String service, Function<T, R> reading) {
    return rows.getOrDefault(service, List.of()).stream().map(reading).toList();
  }

  private static <T> Optional<T> first(Map<String, List<T>> rows, String service) {
    return rows.getOrDefault(service, List.of()).stream().findFirst();
  }
}
