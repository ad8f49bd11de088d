package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Rows of `desk_chat` as values.
final class ChatRows {

  static final String WAITING =
    "conversation, municipality, queue, lang, channel, priority, waiting_since, service, aspect, preview";
  static final String CLAIMED =
    "chat.conversation, chat.municipality, chat.queue, chat.lang, chat.agent, chat.epoch, chat.waiting_since, chat.claimed_at";

  private ChatRows() {}

  static WaitingChat waiting(ResultSet row) throws SQLException {
    return new WaitingChat(
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      row.getString("queue"),
      Variant.of(row.getString("lang")),
      row.getString("channel"),
      WaitingChat.Priority.of(row.getInt("priority")),
      instant(row, "waiting_since"),
      Optional.ofNullable(row.getString("service")).map(ServiceId::new),
      Optional.ofNullable(row.getString("aspect")).map(Aspect::of),
      row.getString("preview")
    );
  }

  static ClaimedChat claimed(ResultSet row) throws SQLException {
    return new ClaimedChat(
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      row.getString("queue"),
      Variant.of(row.getString("lang")),
      row.getObject("agent", UUID.class),
      row.getLong("epoch"),
      instant(row, "waiting_since"),
      instant(row, "claimed_at")
    );
  }

  static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
