package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.article.Article;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.Office;
import de.buergerlotse.knowledge.override.OverrideWarning;
import de.buergerlotse.knowledge.search.ArticleIndex;
import de.buergerlotse.knowledge.search.SearchIndex;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything one municipality has published at one moment, its own and what it inherits; never changes.
public final class KnowledgeSnapshot {

  private final Municipality municipality;
  private final Map<ServiceId, OfferedService> services;
  private final List<OverrideWarning> overrideWarnings;
  private final Map<LifeSituationId, LifeSituation> lifeSituations;
  private final Map<String, Office> offices;
  private final SearchOnDemand search;
  private final Set<ServiceId> withDeadLinks;
  private final ArticleIndex articles;

  private KnowledgeSnapshot(ContentPackage content, Inheritance inheritance, ArticleIndex articles) {
    this.municipality = content.municipality();
    this.offices = content.offices().stream().collect(Collectors.toUnmodifiableMap(Office::id, Function.identity()));
    this.services = Collections.unmodifiableMap(inheritance.services());
    this.overrideWarnings = inheritance.warnings();
    this.lifeSituations = Collections.unmodifiableMap(inheritance.lifeSituations());
    var texts = services;
    this.search = new SearchOnDemand(() ->
      SearchIndex.over(texts.values().stream().map(OfferedService::service).toList(), id ->
        Objects.requireNonNull(texts.get(id)).phrases().everydayWords()
      )
    );
    this.articles = articles;
    this.withDeadLinks = Set.of();
  }

  private KnowledgeSnapshot(
    KnowledgeSnapshot published,
    Map<ServiceId, OfferedService> services,
    Set<ServiceId> withDeadLinks
  ) {
    this.municipality = published.municipality;
    this.offices = published.offices;
    this.services = Collections.unmodifiableMap(services);
    this.overrideWarnings = published.overrideWarnings;
    this.lifeSituations = published.lifeSituations;
    this.search = published.search;
    this.articles = published.articles;
    this.withDeadLinks = Set.copyOf(withDeadLinks);
  }

  /// The same without links that lead nowhere.
  public KnowledgeSnapshot without(Set<URI> dead) {
    var kept = new TreeMap<>(services);
    var lost = new TreeSet<ServiceId>();
    services.forEach((id, offered) -> {
      var alive = offered.without(dead);
      kept.put(id, alive);
      if (!alive.service().access().equals(offered.service().access())) lost.add(id);
    });
    return kept.equals(services) ? this : new KnowledgeSnapshot(this, kept, lost);
  }

  /// Whether a way into a service was taken out because its link leads nowhere.
  public boolean hasDeadLink(ServiceId id) {
    return withDeadLinks.contains(id);
  }

  /// Compiles a snapshot without articles.
  static KnowledgeSnapshot of(ContentPackage content, List<ContentPackage> ancestors) {
    return of(content, ancestors, List.of());
  }

  /// Compiles a snapshot.
  ///
  /// @param content the municipality's own package
  /// @param ancestors the packages of its county and above, nearest first; a nearer service hides one of the same id
  /// @param articles of the municipality; only the published ones are found
  static KnowledgeSnapshot of(ContentPackage content, List<ContentPackage> ancestors, List<Article> articles) {
    var published = articles.stream().filter(Article::published).toList();
    return new KnowledgeSnapshot(content, new Inheritance(content, ancestors), ArticleIndex.over(published));
  }

  public Municipality municipality() {
    return municipality;
  }

  /// One of the municipality's own offices.
  public Optional<Office> findOffice(String id) {
    return Optional.ofNullable(offices.get(id));
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

  /// Where the municipality's overrides need an editor: the parent's text has changed, or a change could not be made.
  public List<OverrideWarning> listOverrideWarnings() {
    return overrideWarnings;
  }

  /// All life situations, own and inherited, by id.
  public Collection<LifeSituation> listLifeSituations() {
    return lifeSituations.values();
  }

  public Optional<LifeSituation> findLifeSituation(LifeSituationId id) {
    return Optional.ofNullable(lifeSituations.get(id));
  }

  public SearchIndex search() {
    return search.get();
  }

  /// The published articles.
  public ArticleIndex articles() {
    return articles;
  }
}
