package de.buergerlotse.benchmark.newsroom;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.LocalizedText;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.TreeMap;

/// A town of many services, made of a smaller one: each service stands in it several times, under other names.
///
/// The copies have texts and figures but no phrases of their own: this measures the newsroom, not the understanding.
final class LargeTown {

  private LargeTown() {}

  static ContentPackage of(ContentPackage town, int size) {
    var services = new ArrayList<>(town.services());
    var phrases = new ArrayList<>(town.phrases());
    for (var copy = 2; services.size() < size; copy++) {
      for (var original : town.services()) {
        if (services.size() == size) break;
        var service = copied(original, copy);
        services.add(service);
        phrases.add(ServicePhrases.none(service.id()));
      }
    }
    return new ContentPackage(
      town.municipality(),
      town.offices(),
      services,
      phrases,
      town.overrides(),
      town.lifeSituations()
    );
  }

  private static PublicService copied(PublicService original, int copy) {
    return new PublicService(
      new ServiceId(original.id().slug() + "-" + copy),
      numbered(original.name(), copy),
      original.level(),
      original.lifeEvents(),
      original.asOf(),
      original.humanFirst(),
      original.facts(),
      original.access(),
      original.answers()
    );
  }

  private static LocalizedText numbered(LocalizedText name, int copy) {
    var numbered = new TreeMap<String, String>();
    name.byTag().forEach((tag, text) -> numbered.put(tag, text + " " + copy));
    return LocalizedText.of(numbered);
  }
}
