package de.buergerlotse.knowledge.jdbc;

import static de.buergerlotse.knowledge.jdbc.RowsOfPackage.each;
import static de.buergerlotse.knowledge.jdbc.RowsOfPackage.numbered;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.ContentWriter;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.TextVersion;
import de.buergerlotse.knowledge.service.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            online.eid().key(),
            online
              .parameters()
              .entrySet()
              .stream()
              .collect(Collectors.toMap(Map.Entry::getKey, parameter -> parameter.getValue().key()))
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
          new AppointmentRow(
            null,
            town,
            service.id().slug(),
            booking.url().toString(),
            booking.required(),
            booking.system().key()
          )
        )
        .toList()
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
            answer.reviewedBy().orElse(null),
            answer.basedOn().map(TextVersion::digits).orElse(null)
          )
        )
        .toList()
    );
  }

  static List<OverrideRow> overrides(ContentPackage content) {
    var town = content.municipality().id().value();
    var writer = new ContentWriter();
    return content
      .overrides()
      .stream()
      .map(override -> new OverrideRow(null, town, override.service().slug(), writer.overrideFile(override)))
      .toList();
  }

  static List<ExamplePhraseRow> phrases(ContentPackage content) {
    return RowsOfPackage.phrases(content, (town, phrases) ->
      numbered(phrases.examples(), (position, phrase) ->
        new ExamplePhraseRow(null, town, phrases.service().slug(), position, phrase.aspect().key(), phrase.text())
      )
    );
  }

  static List<EverydayWordRow> words(ContentPackage content) {
    return RowsOfPackage.phrases(content, (town, phrases) ->
      numbered(phrases.everydayWords(), (position, word) ->
        new EverydayWordRow(null, town, phrases.service().slug(), position, word)
      )
    );
  }
}
