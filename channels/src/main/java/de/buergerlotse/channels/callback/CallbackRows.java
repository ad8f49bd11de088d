package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reach.CallTime;
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

/// Rows of `callback` as values.
final class CallbackRows {

  static final String COLUMNS =
    "id, conversation, municipality, kind, way, lang, channel, service, aspect, wished, waiting_since, created_at, soon_at," +
    " due_at, agent, claimed_at, epoch, attempts";

  private CallbackRows() {}

  static Callback callback(ResultSet row) throws SQLException {
    return new Callback(
      row.getObject("id", UUID.class),
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      Callback.Kind.of(row.getString("kind")),
      Callback.Way.of(row.getString("way")),
      Variant.of(row.getString("lang")),
      row.getString("channel"),
      Optional.ofNullable(row.getString("service")).map(ServiceId::new),
      Optional.ofNullable(row.getString("aspect")).map(Aspect::of),
      Optional.ofNullable(row.getString("wished")).map(CallTime::of),
      instant(row, "waiting_since"),
      instant(row, "created_at"),
      instant(row, "soon_at"),
      instant(row, "due_at"),
      holder(row),
      row.getLong("epoch"),
      row.getInt("attempts")
    );
  }

  private static Optional<Callback.Holder> holder(ResultSet row) throws SQLException {
    var agent = row.getObject("agent", UUID.class);
    return agent == null ? Optional.empty() : Optional.of(new Callback.Holder(agent, instant(row, "claimed_at")));
  }

  static CallAttempt attempt(ResultSet row) throws SQLException {
    return new CallAttempt(
      instant(row, "at"),
      CallAttempt.Outcome.find(row.getString("outcome")).orElseThrow(),
      Optional.ofNullable(row.getString("note"))
    );
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
