package de.buergerlotse.knowledge.service;

import java.util.Locale;

/// The level of administration that is responsible for a service.
public enum Level {
  STADT,
  KREIS,
  LAND;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when there is no such level
  public static Level of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
