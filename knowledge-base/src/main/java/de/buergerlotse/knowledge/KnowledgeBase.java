package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.article.NoArticles;
import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<MunicipalityId, KnowledgeSnapshot> snapshots = new ConcurrentHashMap<>();
  private final Map<MunicipalityId, String> complaints = new ConcurrentSkipListMap<>();

  /// Knowledge without articles, for what works on content packages alone.
  public KnowledgeBase(KnowledgeStore store) {
    this(store, new NoArticles());
  }

  @Inject
  public KnowledgeBase(KnowledgeStore store, ArticleStore articles) {
    this.store = store;
    this.articles = articles;
  }

  /// Compiles the snapshots of all municipalities anew from the store; readers see the old ones until each is ready.
  ///
  /// A municipality that cannot be compiled keeps what it had, and the others are not touched by it.
  public void reload() {
    for (var municipality : store.listMunicipalities()) {
      try {
        store.findPackage(municipality).ifPresent(this::compile);
        complaints.remove(municipality);
      } catch (RuntimeException broken) {
        complaints.put(municipality, String.valueOf(broken.getMessage()));
        LOG.error("The knowledge of {} cannot be used; what it had before stays", municipality, broken);
      }
    }
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
      var parent = current.municipality().parent().flatMap(store::findPackage);
      if (parent.isEmpty()) return ancestors;
      current = parent.get();
      ancestors.add(current);
    }
    throw new IllegalStateException("municipalities are each other's parents: " + passed);
  }
}
