package de.buergerlotse.channels.statistics;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes now and then which conversations the bot saw through alone.
@Singleton
@Requires(notEnv = "command")
class ContainmentSweep {

  private static final Logger LOG = LoggerFactory.getLogger(ContainmentSweep.class);
  /// Who has said nothing for so long has what they wanted.
  private static final Duration QUIET = Duration.ofMinutes(30);
  /// Looked at again after nodes were down.
  private static final Duration LOOKED_BACK = Duration.ofDays(3);
  private final ContactEvents events;
  private final Clock clock;

  ContainmentSweep(ContactEvents events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "15m", initialDelay = "2m")
  void sweep() {
    try {
      var now = clock.instant();
      var _ = events.noteContained(now.minus(QUIET), now.minus(LOOKED_BACK));
    } catch (RuntimeException unavailable) {
      LOG.warn("Conversations could not be counted, the next try follows: {}", unavailable.toString());
    }
  }
}
