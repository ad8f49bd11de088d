package de.buergerlotse.knowledge;

import de.buergerlotse.knowledge.exchange.ContentPackage;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What all municipalities know, compiled to snapshots; a question never waits for the database.
@Singleton
public final class KnowledgeBase {

  private final KnowledgeStore store;
  private final Map<MunicipalityId, KnowledgeSnapshot> snapshots = new ConcurrentHashMap<>();

  public KnowledgeBase(KnowledgeStore store) {
    this.store = store;
  }

  /// Compiles the snapshots of all municipalities anew from the store; readers see the old ones until each is ready.
  public void reload() {
    for (var municipality : store.listMunicipalities()) {
      var content = store.findPackage(municipality);
      content.ifPresent(found -> snapshots.put(municipality, KnowledgeSnapshot.of(found, ancestors(found))));
    }
  }

  public Optional<KnowledgeSnapshot> findSnapshot(MunicipalityId municipality) {
    return Optional.ofNullable(snapshots.get(municipality));
  }

  public List<MunicipalityId> listMunicipalities() {
    return snapshots.keySet().stream().sorted().toList();
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
