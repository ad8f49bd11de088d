package de.buergerlotse.knowledge.override;

import de.buergerlotse.knowledge.service.TextVersion;
import java.util.Optional;

/// What a change replaced, for an editor to compare.
///
/// @param key the place, as [Replacement#key] names it
/// @param before what the parent says now; empty where it says nothing
/// @param after what is shown instead
/// @param basedOn the version of the parent's words the change was written against
public record Difference(String key, Optional<String> before, String after, Optional<TextVersion> basedOn) {
  /// The version of what the parent says now.
  public Optional<TextVersion> parentVersion() {
    return before.map(TextVersion::of);
  }
}
