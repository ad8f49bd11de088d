package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of messages that left by SMS, WhatsApp or mail.
@Controller("/api/v1/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class DeliveryController {

  private static final int MOST = 200;
  private final StaffGate gate;
  private final Outbox outbox;
  private final Clock clock;

  DeliveryController(StaffGate gate, Outbox outbox, Clock clock) {
    this.gate = gate;
    this.outbox = outbox;
    this.clock = clock;
  }

  /// A message on its way.
  ///
  /// @param seq the last message of the conversation it tells of
  /// @param state `waiting`, `sending`, `sent`, `answered`, `delivered`, `undelivered`, `held`, `parked`, `cancelled`, `dryRun`
  /// @param reason why it is where it is, for example `quietHours`, `budget`, `optedOut`, `twilio.21211`
  @Serdeable
  record Delivery(
    UUID id,
    String conversationId,
    @Nullable Long seq,
    String medium,
    int segments,
    String state,
    @Nullable String reason,
    int attempts,
    Instant at
  ) {}

  @Serdeable
  record DeliveryList(List<Delivery> deliveries) {}

  /// The messages of a conversation, in order; none where it is answered by no such medium.
  @Get("/conversations/{id}/deliveries")
  DeliveryList list(String id, HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    var conversation = ConversationId.find(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    return wire(outbox.list(agent.municipality(), conversation));
  }

  /// What will not leave unless somebody decides so, the latest first.
  @Get("/outbox/parked")
  DeliveryList parked(HttpRequest<?> request) {
    var supervisor = gate.require(request, StaffRole.SUPERVISOR, StaffRole.OPERATOR);
    return wire(outbox.listParked(supervisor.municipality(), MOST));
  }

  /// Tries a parked message anew; the rules still hold.
  @Post("/outbox/{id}/retry")
  @Status(HttpStatus.NO_CONTENT)
  void retry(String id, HttpRequest<?> request) {
    var supervisor = gate.require(request, StaffRole.SUPERVISOR, StaffRole.OPERATOR);
    if (!outbox.retry(supervisor.municipality(), uuid(id), clock.instant())) throw new Problem(ProblemCode.NOT_FOUND);
  }

  private static DeliveryList wire(List<Outgoing> messages) {
    return new DeliveryList(messages.stream().map(DeliveryController::wire).toList());
  }

  private static Delivery wire(Outgoing message) {
    return new Delivery(
      message.id(),
      message.conversation().toString(),
      message.seq().orElse(null),
      message.medium().key(),
      message.segments(),
      message.state().key(),
      message.reason().orElse(null),
      message.attempts(),
      message.changedAt()
    );
  }

  private static UUID uuid(String id) {
    return ConversationId.find(id)
      .map(ConversationId::value)
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }
}
