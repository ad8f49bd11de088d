package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.delivery.Outbox;
import de.buergerlotse.channels.delivery.Outgoing;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioStatusReceiver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/// Takes note of what became of messages.
@Singleton
final class DeliveryReports implements TwilioStatusReceiver {

  private final Outbox outbox;
  private final Clock clock;

  DeliveryReports(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public boolean concerns(TwilioForm form) {
    return form.find("MessageSid").isPresent();
  }

  @Override
  public void receive(TwilioForm form, Optional<String> reference) {
    var state = state(form.text("MessageStatus"));
    if (state.isEmpty()) return;
    var id = reference.flatMap(ConversationId::find).map(ConversationId::value);
    var reason = form.find("ErrorCode").map(code -> "twilio." + code.strip());
    var _ = outbox.report(id, form.text("MessageSid"), state.get(), reason, clock.instant());
  }

  /// Twilio's words: queued, sending, sent, delivered, read, undelivered, failed.
  private static Optional<Outgoing.State> state(String status) {
    return switch (status) {
      case "sent", "queued", "sending", "accepted" -> Optional.of(Outgoing.State.SENT);
      case "delivered", "read" -> Optional.of(Outgoing.State.DELIVERED);
      case "undelivered", "failed" -> Optional.of(Outgoing.State.UNDELIVERED);
      default -> Optional.empty();
    };
  }
}
