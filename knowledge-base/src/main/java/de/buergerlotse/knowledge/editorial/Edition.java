package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.override.ServiceOverride;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A content package with what editors have published laid over it.
public final class Edition {

  private Edition() {}

  /// A service whose publications do not fit the package (any more) stays as the package has it, and is told.
  ///
  /// @param effective the published revisions that count, one a part
  /// @param complaints told of each service that stays without its publications
  public static ContentPackage of(ContentPackage base, List<Revision> effective, Consumer<String> complaints) {
    var byService = new TreeMap<ServiceId, List<Revision>>();
    for (var revision : effective) {
      byService.computeIfAbsent(revision.service(), _ -> new ArrayList<>()).add(revision);
    }
    if (byService.isEmpty()) return base;
    try {
      return apply(base, byService);
    } catch (IllegalArgumentException unfit) {
      return applyOneByOne(base, byService, complaints);
    }
  }

  /// The package with these publications.
  ///
  /// @throws IllegalArgumentException when they do not fit
  static ContentPackage apply(ContentPackage base, Map<ServiceId, List<Revision>> byService) {
    var services = new ArrayList<PublicService>();
    var phrases = new TreeMap<ServiceId, ServicePhrases>();
    base.phrases().forEach(words -> phrases.put(words.service(), words));
    for (var service : base.services()) {
      var revisions = byService.get(service.id());
      if (revisions == null) {
        services.add(service);
        continue;
      }
      var page = new OwnPage(service, phrases.getOrDefault(service.id(), ServicePhrases.none(service.id())));
      revisions.forEach(page::take);
      services.add(page.service());
      phrases.put(service.id(), page.phrases());
    }
    return new ContentPackage(
      base.municipality(),
      base.offices(),
      services,
      List.copyOf(phrases.values()),
      overrides(base, byService),
      base.lifeSituations()
    );
  }

  /// Revisions of services that are not the municipality's own tell something otherwise about an inherited one.
  private static List<ServiceOverride> overrides(ContentPackage base, Map<ServiceId, List<Revision>> byService) {
    if (base.municipality().parent().isEmpty()) return base.overrides();
    var overrides = new TreeMap<ServiceId, ServiceOverride>();
    base.overrides().forEach(override -> overrides.put(override.service(), override));
    var inherited = new TreeMap<>(byService);
    base.services().forEach(service -> inherited.remove(service.id()));
    inherited.forEach((service, revisions) -> {
      var page = new InheritedPage(service, overrides.get(service));
      revisions.forEach(page::take);
      page.override().ifPresentOrElse(override -> overrides.put(service, override), () -> overrides.remove(service));
    });
    return List.copyOf(overrides.values());
  }

  private static ContentPackage applyOneByOne(
    ContentPackage base,
    Map<ServiceId, List<Revision>> byService,
    Consumer<String> complaints
  ) {
    var content = base;
    for (var entry : byService.entrySet()) {
      try {
        content = apply(content, Map.of(entry.getKey(), entry.getValue()));
      } catch (IllegalArgumentException unfit) {
        complaints.accept(entry.getKey() + ": " + unfit.getMessage());
      }
    }
    return content;
  }
}
