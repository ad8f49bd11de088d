package de.buergerlotse.channels.operations;

import de.buergerlotse.channels.bots.Bots;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;

/// Whether questions can be answered.
@Controller("/health")
@Tag(name = "Betrieb")
class HealthController {

  private final Bots bots;

  HealthController(Bots bots) {
    this.bots = bots;
  }

  @Serdeable
  record Health(String status) {}

  /// `UP` with status 200 once every bot is ready, else `DOWN` with status 503.
  @Get
  HttpResponse<Health> health() {
    return bots.areReady()
      ? HttpResponse.ok(new Health("UP"))
      : HttpResponse.<Health>status(io.micronaut.http.HttpStatus.SERVICE_UNAVAILABLE).body(new Health("DOWN"));
  }
}
