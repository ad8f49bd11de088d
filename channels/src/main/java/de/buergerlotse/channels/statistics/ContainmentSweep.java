package de.buergerlotse.channels.statistics;

import de.buergerlotse.channels.round.Rounds;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Notes now and then which conversations the bot saw through alone.
@Singleton
@Requires(notEnv = "command")
class ContainmentSweep {

  private static final Rounds ROUNDS = Rounds.of(ContainmentSweep.class, "Conversations could not be counted");
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
    ROUNDS.run(() -> {
      var now = clock.instant();
      var _ = events.noteContained(now.minus(QUIET), now.minus(LOOKED_BACK));
    });
  }
}
