package de.buergerlotse.channels.delivery;

import java.util.List;

/// Finds the courier of a medium.
final class Couriers {

  private Couriers() {}

  /// @throws IllegalStateException when nobody carries it
  static Courier of(List<Courier> couriers, Medium medium) {
    return couriers
      .stream()
      .filter(courier -> courier.carries(medium))
      .findFirst()
      .orElseThrow(() -> new IllegalStateException("nobody carries " + medium.key()));
  }
}
