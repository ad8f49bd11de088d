package de.buergerlotse.channels.links;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What came back from an address.
sealed interface ProbeResult {
  /// A server answered.
  ///
  /// @param movedTo where a permanent redirect leads
  /// @param begin the beginning of the page; empty where none was read
  /// @param certificateEnds of an encrypted connection
  record Answered(
    int status,
    Optional<URI> movedTo,
    String begin,
    Optional<Instant> certificateEnds
  ) implements ProbeResult {}

  /// No usable answer.
  record Failed(LinkReason reason, String detail) implements ProbeResult {}
}
