package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.Optional;

/// Where packages are kept that were imported, apart from everything that is public, with who approved them.
public interface ImportedPackages {
  /// Does all of the work or, when it throws, none.
  void together(Runnable work);

  /// The package that waits for an editor.
  Optional<ContentPackage> findWaiting(MunicipalityId municipality);

  /// Keeps a package until an editor has seen it, in place of one that waited before.
  void keep(ContentPackage content, Instant importedAt);

  /// Keeps the word of who approved a package; none waits after it.
  void approve(ContentPackage content, String approvedBy, Instant approvedAt);
}
