package de.buergerlotse.channels.operations;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// The clock of the product; tests put another one in its place.
///
/// It ticks in microseconds, because that is how PostgreSQL keeps times: what was stored reads the same again.
@Factory
final class ClockFactory {

  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}
