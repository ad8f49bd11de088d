package de.buergerlotse.bot.reach;

import java.util.Locale;

/// When somebody wants to be called.
public enum CallTime {
  SOON,
  /// Before noon.
  MORNING,
  /// From noon on.
  AFTERNOON;

  /// The name in the public interface.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when there is no such name
  public static CallTime of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
