package de.buergerlotse.knowledge.override;

import de.buergerlotse.knowledge.service.TextVersion;
import java.util.Optional;

/// One thing told otherwise.
///
/// @param basedOn the version of what stood in the place when this was written
public record Change(Replacement replacement, Optional<TextVersion> basedOn) {
  public String key() {
    return replacement.key();
  }
}
