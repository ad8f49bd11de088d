package de.buergerlotse.knowledge.pvog;

import java.util.Map;

/// What lets a request in at the delivering service.
public interface PvogAccess {
  /// The headers of a request.
  ///
  /// @throws de.buergerlotse.knowledge.exchange.ImportException when they cannot be had
  Map<String, String> headers();

  /// The service did not accept the last headers: the next ones are got anew.
  ///
  /// @return whether there can be others
  default boolean forget() {
    return false;
  }

  /// The same headers always.
  static PvogAccess fixed(Map<String, String> headers) {
    var kept = Map.copyOf(headers);
    return () -> kept;
  }
}
