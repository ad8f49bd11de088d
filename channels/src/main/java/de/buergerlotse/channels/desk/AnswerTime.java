package de.buergerlotse.channels.desk;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.municipality.ServiceHours;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// By when whoever leaves a call-back or a message hears from the service centre: within 24 hours of service time, as the
/// 115 promises it.
@Singleton
public final class AnswerTime {

  private static final int QUARTERS = 4;
  private final ServiceCentre centre;
  private final Duration within;

  AnswerTime(ServiceCentre centre, @Value("${service-centre.answer-within:24h}") Duration within) {
    this.centre = centre;
    this.within = within;
  }

  /// When something is due.
  ///
  /// @param soon when the last quarter of the time begins
  public record Due(Instant soon, Instant due) {}

  /// When it is due if it is promised at a moment; nothing for a municipality that is not known, or never works.
  public Optional<Due> find(MunicipalityId municipality, Instant promised) {
    return centre.findHours(municipality).flatMap(hours -> find(hours, promised));
  }

  private Optional<Due> find(ServiceHours hours, Instant promised) {
    try {
      var soon = hours.plus(promised, within.minus(within.dividedBy(QUARTERS)));
      return Optional.of(new Due(soon, hours.plus(promised, within)));
    } catch (IllegalStateException neverOpen) {
      return Optional.empty();
    }
  }
}
