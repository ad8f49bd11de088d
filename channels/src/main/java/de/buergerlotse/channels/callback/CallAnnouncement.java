package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.channels.delivery.SingleMessages;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/// Tells somebody by text message that they are about to be called, so that they take a call from a number they do not know.
@Singleton
class CallAnnouncement {

  private static final String PLAIN =
    "{town}: Sie haben um einen Rückruf gebeten. Wir rufen Sie gleich an. Die Nummer kann unterdrückt sein.";
  private static final Map<Variant, String> OTHERWISE = Map.of(
    Variant.EASY,
    "{town}: Wir rufen Sie gleich an. Vielleicht sehen Sie keine Nummer.",
    Variant.of("en"),
    "{town}: You asked us to call you back. We will call you in a moment. The number may be withheld."
  );

  private final SingleMessages messages;
  private final KnowledgeBase knowledge;

  CallAnnouncement(SingleMessages messages, KnowledgeBase knowledge) {
    this.messages = messages;
    this.knowledge = knowledge;
  }

  /// Tells it to a mobile number, once for each attempt, where the municipality sends text messages at all.
  void announce(Callback callback, PhoneNumber to) {
    var addressee = SingleMessages.Addressee.bySms(callback.municipality(), callback.conversation(), to.e164());
    if (!to.isMobile() || !messages.reaches(addressee)) return;
    var attempt = "call-back " + callback.id() + " " + callback.attempts();
    var id = UUID.nameUUIDFromBytes(attempt.getBytes(StandardCharsets.UTF_8));
    var _ = messages.send(id, addressee, text(callback));
  }

  private String text(Callback callback) {
    return OTHERWISE.getOrDefault(callback.language(), PLAIN).replace("{town}", town(callback.municipality()));
  }

  private String town(MunicipalityId id) {
    return knowledge
      .findSnapshot(id)
      .map(snapshot -> snapshot.municipality().name().plain())
      .orElse(id.value());
  }
}
