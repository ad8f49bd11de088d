package de.buergerlotse.channels.operations;

import de.buergerlotse.channels.bots.Bots;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/// Tells `/health` that the service is up only once every bot can answer.
@Singleton
final class BotsHealth implements HealthIndicator {

  private final Bots bots;

  BotsHealth(Bots bots) {
    this.bots = bots;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    var status = bots.areReady() ? HealthStatus.UP : HealthStatus.DOWN;
    return Publishers.just(HealthResult.builder("bots", status).build());
  }
}
