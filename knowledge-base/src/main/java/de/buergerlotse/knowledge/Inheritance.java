package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.override.OverrideWarning;
import de.buergerlotse.knowledge.override.Replacement;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Lets services flow down from the Land to the county to the town; each level adds its own, which hide those of the
/// same id from above, and overrides parts of the others.
final class Inheritance {

  private final Municipality municipality;
  private final Map<ServiceId, OfferedService> services = new TreeMap<>();
  private final Map<LifeSituationId, LifeSituation> lifeSituations = new TreeMap<>();
  private final List<OverrideWarning> warnings = new ArrayList<>();

  /// @param content the municipality's own package
  /// @param ancestors the packages of its county and above, nearest first
  Inheritance(ContentPackage content, List<ContentPackage> ancestors) {
    this.municipality = content.municipality();
    for (var ancestor : ancestors.reversed()) takeLevel(ancestor);
    takeLevel(content);
  }

  Map<ServiceId, OfferedService> services() {
    return services;
  }

  Map<LifeSituationId, LifeSituation> lifeSituations() {
    return lifeSituations;
  }

  /// The warnings on the municipality's own overrides; those of its parents are for their editors.
  List<OverrideWarning> warnings() {
    return List.copyOf(warnings);
  }

  private void takeLevel(ContentPackage content) {
    var offices = content.offices().stream().collect(Collectors.toMap(Office::id, Function.identity()));
    takeServices(content, offices);
    content.lifeSituations().forEach(situation -> lifeSituations.put(situation.id(), situation));
    for (var override : content.overrides()) {
      var told = takeOverride(override, content.municipality(), offices);
      if (content.municipality().equals(municipality)) warnings.addAll(told);
    }
  }

  private void takeServices(ContentPackage content, Map<String, Office> offices) {
    var provider = content.municipality();
    var inheritedFrom = Optional.of(provider).filter(one -> !one.equals(municipality));
    var phrases = content.phrases().stream().collect(Collectors.toMap(ServicePhrases::service, Function.identity()));
    for (var service : content.services()) {
      var office = offices.get(service.access().responsible());
      if (office == null) throw new IllegalStateException(service.id() + " has no office");
      var words = phrases.getOrDefault(service.id(), ServicePhrases.none(service.id()));
      services.put(
        service.id(),
        new OfferedService(service, municipality, provider, inheritedFrom, office, provider, words, List.of())
      );
    }
  }

  private List<OverrideWarning> takeOverride(
    ServiceOverride override,
    Municipality level,
    Map<String, Office> offices
  ) {
    var inherited = services.get(override.service());
    if (inherited == null) return List.of(override.withoutService());
    var applied = override.applyTo(inherited.service());
    var own = override.find(Replacement.OfResponsible.class).map(responsible -> offices.get(responsible.office()));
    services.put(
      override.service(),
      new OfferedService(
        applied.service(),
        municipality,
        inherited.provider(),
        inherited.inheritedFrom(),
        own.orElse(inherited.office()),
        own.isPresent() ? level : inherited.authority(),
        inherited.phrases(),
        Stream.concat(inherited.differences().stream(), applied.differences().stream()).toList()
      )
    );
    return applied.warnings();
  }
}
