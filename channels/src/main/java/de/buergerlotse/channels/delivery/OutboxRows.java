package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Rows of `delivery_outbox` as values.
final class OutboxRows {

  private OutboxRows() {}

  static Outgoing read(ResultSet row) throws SQLException {
    return new Outgoing(
      row.getObject("id", UUID.class),
      new ConversationId(row.getObject("conversation", UUID.class)),
      Optional.ofNullable(row.getObject("seq", Long.class)),
      new MunicipalityId(row.getString("municipality")),
      Medium.of(row.getString("medium")),
      row.getString("text"),
      row.getInt("segments"),
      Outgoing.State.of(row.getString("state")),
      Optional.ofNullable(row.getString("reason")),
      row.getInt("attempts"),
      instant(row, "created_at"),
      instant(row, "changed_at")
    );
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
