package de.buergerlotse.knowledge.pvog;

import java.util.Optional;

/// The service that delivers pages.
public interface PvogPages {
  /// @param cursor the place told by the page before; absent for the first
  /// @throws de.buergerlotse.knowledge.exchange.ImportException when the page cannot be had, now or at all
  PvogPage fetch(Optional<String> cursor);
}
