package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Optional;

/// Where the packages of all municipalities are kept; a save happens wholly or not at all.
public interface KnowledgeStore {
  List<MunicipalityId> listMunicipalities();

  Optional<ContentPackage> findPackage(MunicipalityId municipality);

  /// The fingerprint with which a package was last saved.
  Optional<String> findFingerprint(MunicipalityId municipality);

  /// Puts the package in place of what its municipality had before.
  ///
  /// @param fingerprint tells versions of a shipped package apart
  void save(ContentPackage content, String fingerprint);
}
