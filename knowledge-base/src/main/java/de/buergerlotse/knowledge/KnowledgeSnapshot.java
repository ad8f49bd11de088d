package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.search.SearchIndex;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything one municipality has published at one moment, its own and what it inherits; never changes.
public final class KnowledgeSnapshot {

  private final Municipality municipality;
  private final Map<ServiceId, OfferedService> services;
  private final SearchIndex search;

  private KnowledgeSnapshot(Municipality municipality, Map<ServiceId, OfferedService> services) {
    this.municipality = municipality;
    this.services = Collections.unmodifiableMap(services);
    this.search = SearchIndex.over(services.values().stream().map(OfferedService::service).toList(), id ->
      getService(id).phrases().everydayWords()
    );
  }

  /// Compiles a snapshot.
  ///
  /// @param content the municipality's own package
  /// @param ancestors the packages of its county and above, nearest first; a nearer service hides one of the same id
  static KnowledgeSnapshot of(ContentPackage content, List<ContentPackage> ancestors) {
    var services = new TreeMap<ServiceId, OfferedService>();
    for (var ancestor : ancestors.reversed()) addServices(ancestor, Optional.of(ancestor.municipality()), services);
    addServices(content, Optional.empty(), services);
    return new KnowledgeSnapshot(content.municipality(), services);
  }

  private static void addServices(
    ContentPackage content,
    Optional<Municipality> inheritedFrom,
    Map<ServiceId, OfferedService> services
  ) {
    var offices = content.offices().stream().collect(Collectors.toMap(Office::id, Function.identity()));
    var phrases = content.phrases().stream().collect(Collectors.toMap(ServicePhrases::service, Function.identity()));
    for (var service : content.services()) {
      var office = offices.get(service.access().responsible());
      if (office == null) throw new IllegalStateException(service.id() + " has no office");
      var words = phrases.getOrDefault(service.id(), new ServicePhrases(service.id(), List.of(), List.of()));
      services.put(service.id(), new OfferedService(service, content.municipality(), inheritedFrom, office, words));
    }
  }

  public Municipality municipality() {
    return municipality;
  }

  /// All services, own and inherited, by id.
  public Collection<OfferedService> listServices() {
    return services.values();
  }

  public Optional<OfferedService> findService(ServiceId id) {
    return Optional.ofNullable(services.get(id));
  }

  /// @throws IllegalArgumentException when the municipality does not offer the service
  public OfferedService getService(ServiceId id) {
    return findService(id).orElseThrow(() -> new IllegalArgumentException(municipality.id() + " does not offer " + id));
  }

  /// All services without what surrounds them.
  public List<PublicService> listPublicServices() {
    return services.values().stream().map(OfferedService::service).toList();
  }

  public SearchIndex search() {
    return search;
  }
}
