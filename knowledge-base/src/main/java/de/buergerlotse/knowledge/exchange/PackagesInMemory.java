package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// Packages kept in memory: for the command line, which must not touch the database of a running product.
public final class PackagesInMemory implements KnowledgeStore {

  private record Kept(ContentPackage content, String fingerprint) {}

  private final Map<MunicipalityId, Kept> packages = new ConcurrentSkipListMap<>();

  @Override
  public List<MunicipalityId> listMunicipalities() {
    return List.copyOf(packages.keySet());
  }

  @Override
  public Optional<ContentPackage> findPackage(MunicipalityId municipality) {
    return Optional.ofNullable(packages.get(municipality)).map(Kept::content);
  }

  @Override
  public Optional<String> findFingerprint(MunicipalityId municipality) {
    return Optional.ofNullable(packages.get(municipality)).map(Kept::fingerprint);
  }

  @Override
  public void save(ContentPackage content, String fingerprint) {
    packages.put(content.municipality().id(), new Kept(content, fingerprint));
  }
}
