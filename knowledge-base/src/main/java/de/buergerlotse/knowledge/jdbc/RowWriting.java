package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ProcessingTime;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Records of the knowledge as rows.
final class RowWriting {

  private RowWriting() {}

  static MunicipalityRow municipality(Municipality town, String fingerprint) {
    return new MunicipalityRow(
      town.id().value(),
      town.kind().name(),
      town.parent().map(MunicipalityId::value).orElse(null),
      town.ars(),
      town.land(),
      town.timeZone().getId(),
      town.name().byTag(),
      town.authority().byTag(),
      town.languages().stream().map(Variant::tag).toList(),
      town.linkHosts().stream().sorted().toList(),
      town.website().toString(),
      town.servicePhone(),
      town.demonstration(),
      fingerprint
    );
  }

  static OfficeRow office(String municipality, Office office) {
    var hours = new LinkedHashMap<String, List<String>>();
    office
      .hours()
      .week()
      .forEach((day, spans) -> hours.put(day.name(), spans.stream().map(Object::toString).toList()));
    return new OfficeRow(
      null,
      municipality,
      office.id(),
      office.name().byTag(),
      office.street(),
      office.postalCode(),
      office.town(),
      office.room().orElse(null),
      office.phone(),
      office.email(),
      office.wheelchairAccess(),
      office.directions().byTag(),
      hours
    );
  }

  static ServiceRow service(String municipality, PublicService service) {
    return new ServiceRow(
      null,
      municipality,
      service.id().slug(),
      service.name().byTag(),
      service.level().key(),
      service.lifeEvents(),
      service.access().responsible(),
      service.asOf().toString(),
      service.humanFirst()
    );
  }

  static List<OnlineServiceRow> onlineServices(ContentPackage content) {
    return each(content, (town, service) ->
      service
        .access()
        .onlineService()
        .stream()
        .map(online ->
          new OnlineServiceRow(
            null,
            town,
            service.id().slug(),
            online.title().byTag(),
            online.url().toString(),
            online.system().key(),
            online.eid().key()
          )
        )
        .toList()
    );
  }

  static List<AppointmentRow> appointments(ContentPackage content) {
    return each(content, (town, service) ->
      service
        .access()
        .appointment()
        .stream()
        .map(booking ->
          new AppointmentRow(null, town, service.id().slug(), booking.url().toString(), booking.required())
        )
        .toList()
    );
  }

  static List<CostRow> costs(ContentPackage content) {
    return each(content, (town, service) ->
      numbered(service.facts().costs(), (position, cost) -> cost(town, service.id().slug(), position, cost))
    );
  }

  private static CostRow cost(String town, String service, int position, Cost cost) {
    var name = cost.name().byTag();
    var per = cost.per().map(LocalizedText::byTag).orElse(null);
    var source = cost.source().orElse(null);
    var invented = cost.demonstration();
    return switch (cost.price()) {
      case Price.Fixed(var euro) -> new CostRow(
        null,
        town,
        service,
        position,
        cost.id(),
        name,
        "fixed",
        euro,
        null,
        null,
        per,
        source,
        invented
      );
      case Price.Between(var from, var to) -> new CostRow(
        null,
        town,
        service,
        position,
        cost.id(),
        name,
        "between",
        from,
        to,
        null,
        per,
        source,
        invented
      );
      case Price.Free() -> new CostRow(
        null,
        town,
        service,
        position,
        cost.id(),
        name,
        "free",
        null,
        null,
        null,
        per,
        source,
        invented
      );
      case Price.Described(var text) -> new CostRow(
        null,
        town,
        service,
        position,
        cost.id(),
        name,
        "described",
        null,
        null,
        text.byTag(),
        per,
        source,
        invented
      );
    };
  }

  static List<DeadlineRow> deadlines(ContentPackage content) {
    return each(content, (town, service) ->
      numbered(service.facts().deadlines(), (position, entry) -> deadline(town, service.id().slug(), position, entry))
    );
  }

  private static DeadlineRow deadline(String town, String service, int position, Deadline entry) {
    var name = entry.name().byTag();
    var source = entry.source().orElse(null);
    return switch (entry.term()) {
      case Term.Counted(var span) -> new DeadlineRow(
        null,
        town,
        service,
        position,
        entry.id(),
        name,
        span.iso(),
        null,
        source,
        entry.demonstration()
      );
      case Term.Described(var text) -> new DeadlineRow(
        null,
        town,
        service,
        position,
        entry.id(),
        name,
        null,
        text.byTag(),
        source,
        entry.demonstration()
      );
    };
  }

  static List<ProcessingTimeRow> durations(ContentPackage content) {
    return each(content, (town, service) ->
      numbered(service.facts().durations(), (position, time) -> duration(town, service.id().slug(), position, time))
    );
  }

  private static ProcessingTimeRow duration(String town, String service, int position, ProcessingTime time) {
    return new ProcessingTimeRow(
      null,
      town,
      service,
      position,
      time.id(),
      time.name().byTag(),
      time.from().iso(),
      time.to().map(TimeSpan::iso).orElse(null),
      time.source().orElse(null),
      time.demonstration()
    );
  }

  static List<EvidenceRow> evidence(ContentPackage content) {
    return each(content, (town, service) ->
      numbered(service.facts().evidence(), (position, proof) -> evidence(town, service.id().slug(), position, proof))
    );
  }

  private static EvidenceRow evidence(String town, String service, int position, Evidence proof) {
    return new EvidenceRow(
      null,
      town,
      service,
      position,
      proof.id(),
      proof.name().byTag(),
      proof.source().orElse(null)
    );
  }

  static List<LegalResourceRow> legal(ContentPackage content) {
    return each(content, (town, service) ->
      numbered(service.facts().legal(), (position, law) ->
        new LegalResourceRow(null, town, service.id().slug(), position, law.title(), law.url().toString())
      )
    );
  }

  static List<AnswerRow> answers(ContentPackage content) {
    return each(content, (town, service) ->
      service
        .answers()
        .stream()
        .map(answer ->
          new AnswerRow(
            null,
            town,
            service.id().slug(),
            answer.aspect().key(),
            answer.variant().tag(),
            answer.text(),
            answer.reviewedBy().orElse(null)
          )
        )
        .toList()
    );
  }

  static List<ExamplePhraseRow> phrases(ContentPackage content) {
    return phrases(content, (town, phrases) ->
      numbered(phrases.examples(), (position, phrase) ->
        new ExamplePhraseRow(null, town, phrases.service().slug(), position, phrase.aspect().key(), phrase.text())
      )
    );
  }

  static List<EverydayWordRow> words(ContentPackage content) {
    return phrases(content, (town, phrases) ->
      numbered(phrases.everydayWords(), (position, word) ->
        new EverydayWordRow(null, town, phrases.service().slug(), position, word)
      )
    );
  }

  private interface OfService<S, R> {
    List<R> rows(String municipality, S service);
  }

  private interface AtPosition<T, R> {
    R row(int position, T entry);
  }

  private static <R> List<R> each(ContentPackage content, OfService<PublicService, R> rows) {
    var town = content.municipality().id().value();
    return flat(content.services(), service -> rows.rows(town, service));
  }

  private static <R> List<R> phrases(ContentPackage content, OfService<ServicePhrases, R> rows) {
    var town = content.municipality().id().value();
    return flat(content.phrases(), phrases -> rows.rows(town, phrases));
  }

  private static <T, R> List<R> flat(List<T> entries, Function<T, List<R>> rows) {
    return entries
      .stream()
      .flatMap(entry -> rows.apply(entry).stream())
      .toList();
  }

  private static <T, R> List<R> numbered(List<T> entries, AtPosition<T, R> rows) {
    var numbered = new ArrayList<R>();
    for (var entry : entries) numbered.add(rows.row(numbered.size(), entry));
    return numbered;
  }
}
