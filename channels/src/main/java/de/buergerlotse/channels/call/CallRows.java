package de.buergerlotse.channels.call;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Rows of `phone_call` as values.
final class CallRows {

  private CallRows() {}

  static Call call(ResultSet row) throws SQLException {
    return new Call(
      row.getObject("id", UUID.class),
      new CallId(CallVendor.of(row.getString("vendor")), row.getString("vendor_call")),
      new MunicipalityId(row.getString("municipality")),
      new CallEvent.Parties(
        CallEvent.Direction.find(row.getString("direction")).orElse(CallEvent.Direction.IN),
        number(row, "caller"),
        number(row, "called")
      ),
      Call.Stage.of(row.getInt("stage")),
      instant(row, "began_at"),
      instant(row, "heard_at"),
      findInstant(row, "answered_at"),
      findInstant(row, "ended_at"),
      Optional.ofNullable(row.getString("answered_by")),
      Optional.ofNullable(row.getString("cause")).map(CallEvent.Cause::of),
      conversation(row, "conversation"),
      conversation(row, "related")
    );
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
  }

  private static Optional<PhoneNumber> number(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(PhoneNumber::new);
  }

  private static Optional<ConversationId> conversation(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(ConversationId::new);
  }
}
