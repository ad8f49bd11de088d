package de.buergerlotse.knowledge.editorial;

import java.util.Locale;

/// Where a revision stands on its way to the citizens.
public enum RevisionState {
  /// Being written.
  DRAFT,
  /// Waits for a second person.
  SUBMITTED,
  /// Sent back to its author with a comment.
  RETURNED,
  /// Approved by a second person, not published yet.
  APPROVED,
  /// Published; whether it counts is a matter of its days.
  PUBLISHED,
  /// Given up before it was published.
  DISCARDED,
  /// Taken back, or replaced by an import, after it was published.
  RETIRED;

  /// The name in the public interface.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when there is no such state
  public static RevisionState of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /// Whether somebody is still at work on it.
  public boolean isOpen() {
    return switch (this) {
      case DRAFT, SUBMITTED, RETURNED, APPROVED -> true;
      case PUBLISHED, DISCARDED, RETIRED -> false;
    };
  }
}
