package de.buergerlotse.channels.delivery;

import de.buergerlotse.channels.round.Rounds;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what lies in the outbox: patiently, in the order of each conversation, and at least once.
@Singleton
@Requires(notEnv = "command")
class OutboxSender {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
  private static final Rounds ROUNDS = Rounds.of(OutboxSender.class, "The outbox could not be emptied");
  private static final int MOST_AT_ONCE = 100;

  /// How long to wait after each failed try; after the last one the message is parked.
  private static final List<Duration> PATIENCE = List.of(
    Duration.ofSeconds(5),
    Duration.ofSeconds(30),
    Duration.ofMinutes(2),
    Duration.ofMinutes(10),
    Duration.ofMinutes(30),
    Duration.ofHours(2),
    Duration.ofHours(6)
  );

  private final Outbox outbox;
  private final Routes routes;
  private final SingleMessages singles;
  private final Budgets budgets;
  private final DeliveryGate gate;
  private final DeliverySettings settings;
  private final List<Courier> couriers;
  private final Clock clock;

  OutboxSender(
    Outbox outbox,
    Routes routes,
    SingleMessages singles,
    Budgets budgets,
    DeliveryGate gate,
    DeliverySettings settings,
    List<Courier> couriers,
    Clock clock
  ) {
    this.outbox = outbox;
    this.routes = routes;
    this.singles = singles;
    this.budgets = budgets;
    this.gate = gate;
    this.settings = settings;
    this.couriers = List.copyOf(couriers);
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "${delivery.every:1s}", initialDelay = "${delivery.every:1s}")
  void sendDue() {
    ROUNDS.run(() -> {
      for (var sent = 0; sent < MOST_AT_ONCE; sent++) {
        var next = outbox.claim(clock.instant());
        if (next.isEmpty()) return;
        sendOne(next.get());
      }
    });
  }

  private void sendOne(Outgoing message) {
    var route = singles.findRoute(message).or(() -> routes.find(message.conversation()));
    if (route.isEmpty()) settle(message, Outgoing.State.CANCELLED, "erased");
    else switch (gate.judge(route.get())) {
      case DeliveryRule.Verdict.Park(var reason) -> settle(message, Outgoing.State.PARKED, reason);
      case DeliveryRule.Verdict.Wait(var until, var reason) -> outbox.postpone(
        message.id(),
        reason,
        until,
        false,
        clock.instant()
      );
      case DeliveryRule.Verdict.Pass _ -> sendAllowed(message, route.get());
    }
  }

  /// A budget is taken once for a message, however often it is tried.
  private void sendAllowed(Outgoing message, Route route) {
    var town = route.municipality();
    var today = gate.today(town);
    var paid = message.attempts() > 1;
    if (!paid && !budgets.take(town, today, message.segments(), gate.limits(town))) {
      var tomorrow = today.plusDays(1).atStartOfDay(gate.zone(town)).toInstant();
      outbox.postpone(message.id(), "budget", tomorrow, false, clock.instant());
      return;
    }
    var courier = Couriers.of(couriers, message.medium());
    if (settings.isDry(courier.canSend())) settle(message, Outgoing.State.DRY_RUN, "dryRun");
    else settle(message, send(courier, route, message));
  }

  private static Courier.Outcome send(Courier courier, Route route, Outgoing message) {
    try {
      return courier.send(route, message);
    } catch (RuntimeException broken) {
      LOG.warn("{} could not be sent", message, broken);
      return new Courier.Outcome.Later("error");
    }
  }

  private void settle(Outgoing message, Courier.Outcome outcome) {
    switch (outcome) {
      case Courier.Outcome.Sent(var id) -> outbox.settle(
        message.id(),
        Outgoing.State.SENT,
        Optional.empty(),
        Optional.of(id),
        clock.instant()
      );
      case Courier.Outcome.Refused(var reason) -> settle(message, Outgoing.State.PARKED, reason);
      case Courier.Outcome.Held(var reason) -> settle(message, Outgoing.State.HELD, reason);
      case Courier.Outcome.Later(var reason) -> {
        var failed = message.attempts();
        if (failed > PATIENCE.size()) settle(message, Outgoing.State.PARKED, "unreachable");
        else {
          var now = clock.instant();
          outbox.postpone(message.id(), reason, now.plus(PATIENCE.get(failed - 1)), true, now);
        }
      }
    }
  }

  private void settle(Outgoing message, Outgoing.State state, String reason) {
    if (state == Outgoing.State.PARKED) LOG.warn("{} was parked: {}", message, reason);
    outbox.settle(message.id(), state, Optional.of(reason), Optional.empty(), clock.instant());
  }
}
