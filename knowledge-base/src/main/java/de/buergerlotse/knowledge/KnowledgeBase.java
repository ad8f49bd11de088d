package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.article.NoArticles;
import de.buergerlotse.knowledge.editorial.Edition;
import de.buergerlotse.knowledge.editorial.Publications;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What all municipalities know, compiled to snapshots; a question never waits for the database.
@Singleton
public final class KnowledgeBase {

  private static final Logger LOG = LoggerFactory.getLogger(KnowledgeBase.class);

  private final KnowledgeStore store;
  private final ArticleStore articles;
  private final Publications publications;
  private final Clock clock;
  private final Map<MunicipalityId, KnowledgeSnapshot> snapshots = new ConcurrentHashMap<>();
  private final Map<MunicipalityId, String> complaints = new ConcurrentSkipListMap<>();
  private final Map<MunicipalityId, State> states = new ConcurrentHashMap<>();

  /// What a snapshot was compiled of.
  ///
  /// @param publications how many there had been
  /// @param day on which it was compiled
  private record State(long publications, LocalDate day) {}

  /// Knowledge without articles and editors, for what works on content packages alone.
  public KnowledgeBase(KnowledgeStore store) {
    this(store, new NoArticles());
  }

  /// Knowledge without editors.
  public KnowledgeBase(KnowledgeStore store, ArticleStore articles) {
    this(store, articles, Publications.none(), Clock.systemUTC());
  }

  @Inject
  public KnowledgeBase(KnowledgeStore store, ArticleStore articles, Publications publications, Clock clock) {
    this.store = store;
    this.articles = articles;
    this.publications = publications;
    this.clock = clock;
  }

  /// Compiles the snapshots of all municipalities anew from the store; readers see the old ones until each is ready.
  ///
  /// A municipality that cannot be compiled keeps what it had, and the others are not touched by it.
  public void reload() {
    store.listMunicipalities().forEach(this::reloadOne);
  }

  /// The same for one municipality and those that inherit from it.
  ///
  /// @return those whose snapshots were compiled
  public Set<MunicipalityId> reload(MunicipalityId municipality) {
    var compiled = new TreeSet<MunicipalityId>();
    if (reloadOne(municipality)) compiled.add(municipality);
    for (var snapshot : List.copyOf(snapshots.values())) {
      var below = snapshot.municipality();
      if (!compiled.contains(below.id()) && isBelow(below.id(), municipality) && reloadOne(below.id())) {
        compiled.add(below.id());
      }
    }
    return compiled;
  }

  /// The municipalities of which something was published, or a new day begun, since their snapshots were compiled.
  public List<MunicipalityId> listOutdated() {
    var counters = publications.counters();
    var outdated = new ArrayList<MunicipalityId>();
    for (var snapshot : snapshots.values()) {
      var municipality = snapshot.municipality();
      var now = new State(counters.getOrDefault(municipality.id(), 0L), today(municipality));
      if (!now.equals(states.get(municipality.id()))) outdated.add(municipality.id());
    }
    return outdated;
  }

  private LocalDate today(Municipality municipality) {
    return LocalDate.now(clock.withZone(municipality.timeZone()));
  }

  private boolean isBelow(MunicipalityId municipality, MunicipalityId above) {
    var passed = new TreeSet<MunicipalityId>();
    var parent = parentOf(municipality);
    while (parent.isPresent() && passed.add(parent.get())) {
      if (parent.get().equals(above)) return true;
      parent = parentOf(parent.get());
    }
    return false;
  }

  private Optional<MunicipalityId> parentOf(MunicipalityId municipality) {
    return findSnapshot(municipality).flatMap(snapshot -> snapshot.municipality().parent());
  }

  private boolean reloadOne(MunicipalityId municipality) {
    try {
      // Read first: what is published meanwhile is found by the next look.
      var publications = this.publications.counters().getOrDefault(municipality, 0L);
      var content = findPublished(municipality);
      content.ifPresent(found -> states.put(municipality, new State(publications, today(found.municipality()))));
      content.ifPresent(this::compile);
      complaints.remove(municipality);
      return content.isPresent();
    } catch (RuntimeException broken) {
      complaints.put(municipality, String.valueOf(broken.getMessage()));
      LOG.error("The knowledge of {} cannot be used; what it had before stays", municipality, broken);
      return false;
    }
  }

  /// What a municipality publishes today: its package with what its editors have published laid over it.
  public Optional<ContentPackage> findPublished(MunicipalityId municipality) {
    return store.findPackage(municipality).map(base -> {
      var effective = publications.listEffective(municipality, today(base.municipality()));
      return Edition.of(base, effective, complaint ->
        LOG.error("What was published in {} does not fit the content any more: {}", municipality, complaint)
      );
    });
  }

  /// What citizens would see on a day if a revision counted then; nothing is changed by asking.
  ///
  /// @throws IllegalArgumentException when the revision does not fit
  public KnowledgeSnapshot preview(MunicipalityId municipality, Revision revision, LocalDate day) {
    var base = store.findPackage(municipality).orElseThrow();
    var effective = new ArrayList<Revision>();
    for (var other : publications.listEffective(municipality, day)) {
      if (!other.service().equals(revision.service()) || !other.part().equals(revision.part())) effective.add(other);
    }
    effective.add(revision);
    var content = Edition.of(base, effective, complaint -> {
      if (complaint.startsWith(revision.service() + ": ")) {
        throw new IllegalArgumentException(complaint.substring(revision.service().slug().length() + 2));
      }
    });
    return KnowledgeSnapshot.of(content, ancestors(content), articles.listArticles(municipality));
  }

  public Optional<KnowledgeSnapshot> findSnapshot(MunicipalityId municipality) {
    return Optional.ofNullable(snapshots.get(municipality));
  }

  public List<MunicipalityId> listMunicipalities() {
    return snapshots.keySet().stream().sorted().toList();
  }

  /// Why the last reload could not compile a municipality; nothing when it could.
  public Optional<String> findComplaint(MunicipalityId municipality) {
    return Optional.ofNullable(complaints.get(municipality));
  }

  private void compile(ContentPackage content) {
    var municipality = content.municipality().id();
    var snapshot = KnowledgeSnapshot.of(content, ancestors(content), articles.listArticles(municipality));
    // Made now rather than while the first citizen waits for it.
    var _ = snapshot.search();
    snapshots.put(municipality, snapshot);
    for (var warning : snapshot.listOverrideWarnings()) {
      LOG.warn("Override in {}: {} {} {}", municipality, warning.service(), warning.key(), warning.reason());
    }
  }

  private List<ContentPackage> ancestors(ContentPackage content) {
    var passed = new LinkedHashSet<MunicipalityId>();
    var ancestors = new ArrayList<ContentPackage>();
    var current = content;
    while (passed.add(current.municipality().id())) {
      var parent = current.municipality().parent().flatMap(this::findPublished);
      if (parent.isEmpty()) return ancestors;
      current = parent.get();
      ancestors.add(current);
    }
    throw new IllegalStateException("municipalities are each other's parents: " + passed);
  }
}
