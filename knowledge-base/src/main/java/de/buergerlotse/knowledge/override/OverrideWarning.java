package de.buergerlotse.knowledge.override;

import de.buergerlotse.knowledge.service.ServiceId;

/// A change that an editor should look at.
///
/// @param key the place, as [Replacement#key] names it; empty where the whole service is meant
/// @param parentText what the parent says now; for a change that does not fit, why
public record OverrideWarning(ServiceId service, String key, Reason reason, String parentText) {
  /// What is wrong with a change.
  public enum Reason {
    /// The parent's words have changed since; the change still stands.
    PARENT_CHANGED,
    /// Nobody told what the change was written against; it stands.
    BASE_NOT_TOLD,
    /// There is nothing any more that it could replace; it is left out.
    NOTHING_TO_REPLACE,
    /// It would break the service, for example by referring to a figure that is gone; it is left out.
    DOES_NOT_FIT,
  }
}
