package de.buergerlotse.channels.delivery;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Judges a message that is about to leave, with the values of this moment.
@Singleton
final class DeliveryGate {

  private static final ZoneId UNKNOWN = ZoneId.of("Europe/Berlin");
  private final OptOuts optOuts;
  private final OutboundLimits limits;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  DeliveryGate(OptOuts optOuts, OutboundLimits limits, KnowledgeBase knowledge, Clock clock) {
    this.optOuts = optOuts;
    this.limits = limits;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  DeliveryRule.Verdict judge(Route route) {
    var optedOut = optOuts.contains(route.municipality(), route.medium(), route.theirs());
    return DeliveryRules.judge(
      new DeliveryRule.Case(
        route,
        clock.instant(),
        zone(route.municipality()),
        optedOut,
        limits.of(route.municipality())
      )
    );
  }

  OutboundLimits.Limits limits(MunicipalityId municipality) {
    return limits.of(municipality);
  }

  LocalDate today(MunicipalityId municipality) {
    return clock.instant().atZone(zone(municipality)).toLocalDate();
  }

  ZoneId zone(MunicipalityId municipality) {
    return knowledge
      .findSnapshot(municipality)
      .map(snapshot -> snapshot.municipality().timeZone())
      .orElse(UNKNOWN);
  }
}
