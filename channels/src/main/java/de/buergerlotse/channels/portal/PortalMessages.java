package de.buergerlotse.channels.portal;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Rating;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.channels.wire.WireMessage;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of the REST door.
final class PortalMessages {

  private static final String PORTAL = "portal";
  private static final int LONGEST_CHANNEL = 30;

  private PortalMessages() {}

  @Serdeable
  record Begin(@Nullable String lang, @Nullable String channel) {
    Variant variant() {
      return RequestValues.variant(lang).orElse(Variant.PLAIN);
    }

    /// A name for the statistics, never more.
    String channelOrPortal() {
      var named = channel == null ? PORTAL : channel.replaceAll("[^a-zA-Z0-9-]", "");
      return named.isEmpty() || named.length() > LONGEST_CHANNEL ? PORTAL : named;
    }
  }

  @Serdeable
  record Begun(String conversationId, String token, List<WireMessage> messages) {}

  @Serdeable
  record Say(@Nullable String clientMessageId, @Nullable String text, @Nullable String choice, @Nullable String lang) {}

  @Serdeable
  record Seq(long seq) {}

  @Serdeable
  record Accepted(Seq accepted, List<WireMessage> messages) {}

  @Serdeable
  record Read(List<WireMessage> messages, String status) {}

  @Serdeable
  record Feedback(long seq, boolean helpful, @Nullable String comment) {}

  @Serdeable
  record Ticket(String ticket) {}

  @Serdeable
  record StoredRating(long seq, boolean helpful, @Nullable String comment) {}

  @Serdeable
  record Export(
    String conversationId,
    String municipality,
    String channel,
    String status,
    String lang,
    List<WireMessage> messages,
    List<StoredRating> ratings
  ) {}

  static Export export(Conversation conversation, List<Entry> entries, List<Rating> ratings) {
    return new Export(
      conversation.id().toString(),
      conversation.municipality().value(),
      conversation.channel(),
      conversation.charge().key(),
      conversation.state().variant().tag(),
      WireCodec.messages(entries),
      ratings
        .stream()
        .map(rating -> new StoredRating(rating.seq(), rating.helpful(), rating.comment().orElse(null)))
        .toList()
    );
  }
}
