package de.buergerlotse.knowledge.service;

import java.util.Locale;
import java.util.Optional;

/// What a question asks about a service.
public enum Aspect {
  /// What the service is, or no aspect named.
  OVERVIEW,
  /// What must be brought along or sent in.
  DOCUMENTS,
  /// Fees and how they are paid.
  COST,
  /// Until when it must be done, how long it is valid.
  DEADLINE,
  /// How long it takes until it is done.
  DURATION,
  /// How it goes, step by step.
  PROCEDURE,
  /// Who may apply, what must hold.
  ELIGIBILITY,
  /// Which office, its address and opening hours.
  WHERE,
  /// Applying online, forms, the deep link.
  ONLINE,
  /// Getting an appointment for it.
  APPOINTMENT;

  private final String key = name().toLowerCase(Locale.ROOT);

  /// The name used in content packages and interfaces, for example `documents`.
  public String key() {
    return key;
  }

  public static Optional<Aspect> find(String key) {
    for (var aspect : values()) if (aspect.key.equals(key)) return Optional.of(aspect);
    return Optional.empty();
  }

  /// @throws IllegalArgumentException when there is no such aspect
  public static Aspect of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("unknown aspect: " + key));
  }
}
