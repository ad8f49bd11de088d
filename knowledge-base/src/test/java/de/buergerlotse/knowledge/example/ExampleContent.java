package de.buergerlotse.knowledge.example;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.municipality.OpeningHours;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Variant;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Municipalities, offices and packages for tests.
public final class ExampleContent {

  /// The office every example municipality has.
  public static final String OFFICE = "buergerbuero";
  /// The one host to which example packages may link.
  public static final String HOST = "service.stadt.example";

  private ExampleContent() {}

  /// A municipality that stands alone.
  public static Municipality town(String id) {
    return town(id, Optional.empty());
  }

  /// A town below a county.
  public static Municipality townIn(String id, String county) {
    return town(id, Optional.of(new MunicipalityId(county)));
  }

  private static Municipality town(String id, Optional<MunicipalityId> parent) {
    return new Municipality(
      new MunicipalityId(id),
      Municipality.Kind.STADT,
      parent,
      "059990012012",
      "NW",
      ZoneId.of("Europe/Berlin"),
      LocalizedText.plain(id),
      LocalizedText.plain("Stadt " + id),
      List.of(Variant.PLAIN, Variant.EASY),
      Set.of(HOST),
      URI.create("https://www.stadt.example"),
      "+49 221 4710-000",
      true
    );
  }

  public static Office office(String id) {
    return new Office(
      id,
      LocalizedText.plain("Amt " + id),
      "Rathausplatz 1",
      "59999",
      "Musterstadt",
      Optional.empty(),
      "+49 221 4710-100",
      id + "@stadt.example",
      true,
      LocalizedText.plain("Bus bis Rathaus"),
      new OpeningHours(Map.of())
    );
  }

  /// A package with an office for each service and no phrases.
  public static ContentPackage content(Municipality municipality, PublicService... services) {
    var named = Stream.of(services).map(service -> service.access().responsible());
    var offices = Stream.concat(Stream.of(OFFICE), named).distinct().map(ExampleContent::office).toList();
    var phrases = Stream.of(services)
      .map(service -> new ServicePhrases(service.id(), List.of(), List.of()))
      .toList();
    return new ContentPackage(municipality, offices, List.of(services), phrases);
  }
}
