package de.buergerlotse.channels.call;

import de.buergerlotse.channels.round.Rounds;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Forgets calls and the numbers in them some weeks after they began.
@Singleton
final class CallSweep {

  private static final Logger LOG = LoggerFactory.getLogger(CallSweep.class);
  private static final Rounds ROUNDS = Rounds.of(CallSweep.class, "Old calls could not be forgotten");
  private final Calls calls;
  private final Duration keep;
  private final Clock clock;

  CallSweep(Calls calls, @Value("${telephone.keep:30d}") Duration keep, Clock clock) {
    if (keep.compareTo(Duration.ofDays(2)) < 0) throw new IllegalArgumentException("telephone.keep is under two days");
    this.calls = calls;
    this.keep = keep;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1h", initialDelay = "2m")
  void sweep() {
    ROUNDS.run(() -> {
      var gone = calls.forget(clock.instant().minus(keep));
      if (gone > 0) LOG.info("{} calls were forgotten after their time", gone);
    });
  }
}
