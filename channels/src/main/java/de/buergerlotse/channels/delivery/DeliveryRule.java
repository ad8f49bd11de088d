package de.buergerlotse.channels.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// Says whether a message may leave.
interface DeliveryRule {
  Verdict judge(Case asked);

  /// A message about to leave.
  ///
  /// @param optedOut whether the citizen wants nothing more
  record Case(Route route, Instant now, ZoneId zone, boolean optedOut, OutboundLimits.Limits limits) {
    /// Somebody who wrote so lately waits for an answer.
    private static final Duration IN_TALK = Duration.ofMinutes(30);

    boolean isAwaited() {
      return route.heardAt().plus(IN_TALK).isAfter(now);
    }
  }

  /// What may become of it.
  sealed interface Verdict {
    /// It may leave.
    record Pass() implements Verdict {}

    /// Not before a moment.
    record Wait(Instant until, String reason) implements Verdict {}

    /// Never, unless somebody decides so.
    record Park(String reason) implements Verdict {}
  }
}
