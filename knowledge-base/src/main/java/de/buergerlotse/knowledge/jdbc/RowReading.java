package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.exchange.ContentFiles;
import de.buergerlotse.knowledge.exchange.ContentReader;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Appointment;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.LegalResource;
import de.buergerlotse.knowledge.service.LinkParameter;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ProcessingTime;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.TimeSpan;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as records of the knowledge.
final class RowReading {

  private RowReading() {}

  static Municipality municipality(MunicipalityRow row) {
    return new Municipality(
      new MunicipalityId(row.id()),
      Municipality.Kind.valueOf(row.kind()),
      Optional.ofNullable(row.parent()).map(MunicipalityId::new),
      row.ars(),
      row.land(),
      ZoneId.of(row.timeZone()),
      LocalizedText.of(row.name()),
      LocalizedText.of(row.authority()),
      row.languages().stream().map(Variant::of).toList(),
      Set.copyOf(row.linkHosts()),
      URI.create(row.website()),
      row.servicePhone(),
      row.demonstration()
    );
  }

  static Office office(OfficeRow row) {
    var week = new EnumMap<DayOfWeek, List<OpeningHours.Span>>(DayOfWeek.class);
    row
      .hours()
      .forEach((day, spans) -> week.put(DayOfWeek.valueOf(day), spans.stream().map(OpeningHours.Span::parse).toList()));
    return new Office(
      row.id(),
      LocalizedText.of(row.name()),
      row.street(),
      row.postalCode(),
      row.town(),
      Optional.ofNullable(row.room()),
      row.phone(),
      row.email(),
      row.wheelchairAccess(),
      LocalizedText.of(row.directions()),
      new OpeningHours(week)
    );
  }

  static OnlineService onlineService(OnlineServiceRow row) {
    return new OnlineService(
      LocalizedText.of(row.title()),
      URI.create(row.url()),
      OnlineService.FormSystem.of(row.formSystem()),
      OnlineService.EidLevel.of(row.eid()),
      row
        .parameters()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, parameter -> LinkParameter.of(parameter.getValue())))
    );
  }

  static Appointment appointment(AppointmentRow row) {
    return new Appointment(URI.create(row.url()), row.required(), OnlineService.FormSystem.of(row.formSystem()));
  }

  static Cost cost(CostRow row) {
    return new Cost(
      row.id(),
      LocalizedText.of(row.name()),
      price(row),
      localized(row.per()),
      Optional.ofNullable(row.source()),
      row.demonstration()
    );
  }

  private static Price price(CostRow row) {
    return switch (row.kind()) {
      case "free" -> new Price.Free();
      case "fixed" -> new Price.Fixed(required(row.amountFrom(), row.id()));
      case "between" -> new Price.Between(required(row.amountFrom(), row.id()), required(row.amountTo(), row.id()));
      case "described" -> new Price.Described(LocalizedText.of(required(row.text(), row.id())));
      default -> throw new IllegalStateException("cost " + row.id() + " has an unknown kind: " + row.kind());
    };
  }

  static Deadline deadline(DeadlineRow row) {
    var period = row.period();
    var term =
      period == null
        ? new Term.Described(LocalizedText.of(required(row.text(), row.id())))
        : new Term.Counted(TimeSpan.parse(period));
    return new Deadline(
      row.id(),
      LocalizedText.of(row.name()),
      term,
      Optional.ofNullable(row.source()),
      row.demonstration()
    );
  }

  static ProcessingTime duration(ProcessingTimeRow row) {
    return new ProcessingTime(
      row.id(),
      LocalizedText.of(row.name()),
      TimeSpan.parse(row.shortest()),
      Optional.ofNullable(row.longest()).map(TimeSpan::parse),
      Optional.ofNullable(row.source()),
      row.demonstration()
    );
  }

  static Evidence evidence(EvidenceRow row) {
    return new Evidence(row.id(), LocalizedText.of(row.name()), Optional.ofNullable(row.source()));
  }

  static LegalResource legal(LegalResourceRow row) {
    return new LegalResource(row.title(), URI.create(row.url()));
  }

  static ServiceOverride override(OverrideRow row) {
    var file = "overrides/" + row.service() + ".yaml";
    return new ContentReader().readOverride(ContentFiles.of(row.municipality(), Map.of(file, row.content())), file);
  }

  static Answer answer(AnswerRow row) {
    return new Answer(
      Aspect.of(row.aspect()),
      Variant.of(row.variant()),
      row.text(),
      Optional.ofNullable(row.reviewedBy()),
      Optional.ofNullable(row.basedOn()).map(TextVersion::new)
    );
  }

  private static Optional<LocalizedText> localized(@Nullable Map<String, String> texts) {
    return texts == null ? Optional.empty() : Optional.of(LocalizedText.of(texts));
  }

  private static <T> T required(@Nullable T value, String id) {
    if (value == null) throw new IllegalStateException("the row of " + id + " lacks a figure");
    return value;
  }
}
