package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A store for tests that forgets everything at the end.
public final class InMemoryKnowledgeStore implements KnowledgeStore {

  private record Saved(ContentPackage content, String fingerprint) {}

  private final Map<MunicipalityId, Saved> packages = new TreeMap<>();
  private int saves;

  @Override
  public List<MunicipalityId> listMunicipalities() {
    return List.copyOf(packages.keySet());
  }

  @Override
  public Optional<ContentPackage> findPackage(MunicipalityId municipality) {
    return Optional.ofNullable(packages.get(municipality)).map(Saved::content);
  }

  @Override
  public Optional<String> findFingerprint(MunicipalityId municipality) {
    return Optional.ofNullable(packages.get(municipality)).map(Saved::fingerprint);
  }

  @Override
  public void save(ContentPackage content, String fingerprint) {
    content
      .municipality()
      .parent()
      .filter(parent -> !packages.containsKey(parent))
      .ifPresent(parent -> {
        throw new IllegalStateException("there is no municipality " + parent);
      });
    packages.put(content.municipality().id(), new Saved(content, fingerprint));
    saves++;
  }

  /// How often something was saved.
  public int saves() {
    return saves;
  }
}
