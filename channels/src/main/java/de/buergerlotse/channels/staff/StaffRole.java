package de.buergerlotse.channels.staff;

import java.util.Locale;
import java.util.Optional;

/// What a person may do.
public enum StaffRole {
  /// Writes answers.
  EDITOR,
  /// Approves and publishes what others wrote.
  APPROVER,
  /// Talks to citizens.
  AGENT,
  /// Sees the queues and may step in.
  SUPERVISOR,
  /// Runs the installation.
  OPERATOR;

  /// The name in the public interface.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Nothing for a name that a newer version may have written.
  static Optional<StaffRole> find(String key) {
    for (var role : values()) if (role.key().equals(key)) return Optional.of(role);
    return Optional.empty();
  }
}
