package de.buergerlotse.knowledge.service;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something counts, where the municipality is.
///
/// @param from the first day
/// @param until the last day; without it there is no end
public record Validity(LocalDate from, Optional<LocalDate> until) {
  public Validity {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("it ends before it begins: " + from + ", " + until.get());
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
