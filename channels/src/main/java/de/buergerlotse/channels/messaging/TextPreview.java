package de.buergerlotse.channels.messaging;

import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.channels.delivery.Medium;
import de.buergerlotse.channels.delivery.MediumPreview;
import de.buergerlotse.channels.delivery.Parcel;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Shows a reply as it would be sent by SMS: the same letters, parts and costs.
@Singleton
final class TextPreview implements MediumPreview {

  private final TextCourier courier;
  private final Clock clock;

  TextPreview(TextCourier courier, Clock clock) {
    this.courier = courier;
    this.clock = clock;
  }

  @Override
  public boolean shows(Medium medium) {
    return medium == Medium.SMS;
  }

  @Override
  public List<Parcel> of(Reply reply) {
    var entry = new Entry(1, clock.instant(), Saying.ofBot(reply));
    return courier.parcels(Medium.SMS, MessageText.of(List.of(entry)), MessagingTexts.of(reply.language()));
  }
}
