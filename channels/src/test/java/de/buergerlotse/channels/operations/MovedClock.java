package de.buergerlotse.channels.operations;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// A clock that is ahead, for products in which it is tomorrow already.
@Factory
@Requires(property = "clock.ahead")
final class MovedClock {

  @Singleton
  @Replaces(bean = Clock.class, factory = ClockFactory.class)
  Clock clock(@Value("${clock.ahead}") Duration ahead) {
    return Clock.offset(new ClockFactory().clock(), ahead);
  }
}
