package de.buergerlotse.knowledge.jdbc;

import static de.buergerlotse.knowledge.jdbc.RowsOfPackage.each;
import static de.buergerlotse.knowledge.jdbc.RowsOfPackage.numbered;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.Evidence;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.Price;
import de.buergerlotse.knowledge.service.ProcessingTime;
import de.buergerlotse.knowledge.service.Term;
import de.buergerlotse.knowledge.service.TimeSpan;
import java.util.List;

/// The figures of services as rows.
final class FigureWriting {

  private FigureWriting() {}

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
}
