package de.buergerlotse.channels.links;

import java.util.Locale;
import java.util.Optional;

/// Whether an address leads somewhere; worst first.
public enum LinkState {
  /// Three failures within a day.
  DEAD,
  /// It works, but somebody should look.
  WARNING,
  /// Its server does not let programs look.
  UNKNOWN,
  OK,
  /// Never looked at, or not to be looked at.
  UNCHECKED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<LinkState> find(String key) {
    for (var state : values()) if (state.key().equals(key)) return Optional.of(state);
    return Optional.empty();
  }
}
