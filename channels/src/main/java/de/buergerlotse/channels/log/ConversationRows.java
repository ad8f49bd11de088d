package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.LogUnavailableException;
import de.buergerlotse.bot.conversation.Rating;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.channels.wire.WireMessage;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The statements of the log besides its appends.
final class ConversationRows {

  private static final String MESSAGE_COLUMNS =
    "seq, at, role, author, lang, kind, service, aspect, confidence, label, client_message_id, blocks";

  private final DataSource dataSource;
  private final Json json;

  ConversationRows(DataSource dataSource, Json json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  void insertHead(Conversation head, Instant at) {
    run(
      "INSERT INTO conversation (id, municipality, channel, charge, last_seq, state, started_at, updated_at) " +
        "VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
      head.id().value(),
      head.municipality().value(),
      head.channel(),
      head.charge().key(),
      head.lastSeq(),
      json.state(head.state()),
      Timestamp.from(at),
      Timestamp.from(at)
    );
  }

  /// The head and all client message ids up to it, read in one statement so that they fit together.
  Optional<HeadCache.Head> findHead(ConversationId id) {
    return query(
      """
      SELECT municipality, channel, charge, last_seq, state,
        ARRAY(SELECT client_message_id FROM message WHERE message.conversation = conversation.id AND client_message_id IS NOT NULL)
      FROM conversation WHERE id = ?
      """,
      row ->
        new HeadCache.Head(
          new Conversation(
            id,
            new MunicipalityId(row.getString(1)),
            row.getString(2),
            Charge.of(row.getString(3)),
            row.getLong(4),
            json.state(row.getString(5))
          ),
          ids((Object[]) row.getArray(6).getArray())
        ),
      id.value()
    )
      .stream()
      .findFirst();
  }

  Optional<List<Entry>> findTurn(ConversationId id, UUID clientMessageId) {
    var entries = query(
      "SELECT " +
        MESSAGE_COLUMNS +
        " FROM message WHERE conversation = ? AND turn = " +
        "(SELECT turn FROM message WHERE conversation = ? AND client_message_id = ?) ORDER BY seq",
      this::entry,
      id.value(),
      id.value(),
      clientMessageId
    );
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
  }

  List<Entry> listEntries(ConversationId id, long afterSeq) {
    return query(
      "SELECT " + MESSAGE_COLUMNS + " FROM message WHERE conversation = ? AND seq > ? ORDER BY seq",
      this::entry,
      id.value(),
      afterSeq
    );
  }

  boolean rate(ConversationId id, Rating rating) {
    return (
      run(
        """
        INSERT INTO rating (conversation, seq, helpful, comment, at)
        SELECT conversation, seq, ?, ?, now() FROM message WHERE conversation = ? AND seq = ?
        ON CONFLICT (conversation, seq) DO UPDATE SET helpful = excluded.helpful, comment = excluded.comment, at = now()
        """,
        rating.helpful(),
        rating.comment().orElse(null),
        id.value(),
        rating.seq()
      ) > 0
    );
  }

  List<Rating> listRatings(ConversationId id) {
    return query(
      "SELECT seq, helpful, comment FROM rating WHERE conversation = ? ORDER BY seq",
      row -> new Rating(row.getLong(1), row.getBoolean(2), Optional.ofNullable(row.getString(3))),
      id.value()
    );
  }

  /// One statement, so that a conversation is never half erased.
  boolean erase(ConversationId id) {
    var erased = query(
      """
      WITH erased AS (DELETE FROM conversation WHERE id = ? RETURNING id),
        messages AS (DELETE FROM message WHERE conversation = ?),
        ratings AS (DELETE FROM rating WHERE conversation = ?),
        tickets AS (DELETE FROM ticket WHERE conversation = ?)
      SELECT id FROM erased
      """,
      row -> row.getObject(1, UUID.class),
      id.value(),
      id.value(),
      id.value(),
      id.value()
    );
    return !erased.isEmpty();
  }

  private Entry entry(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    var about =
      kind == null
        ? null
        : new WireMessage.About(kind, row.getString("service"), row.getString("aspect"), confidence(row));
    return WireCodec.entry(
      new WireMessage(
        row.getLong("seq"),
        row.getTimestamp("at").toInstant(),
        new WireMessage.Author(row.getString("role"), row.getString("author")),
        row.getString("lang"),
        about,
        row.getString("label"),
        json.blocks(row.getString("blocks")),
        row.getObject("client_message_id", UUID.class)
      )
    );
  }

  private static @Nullable Double confidence(ResultSet row) throws SQLException {
    var confidence = row.getDouble("confidence");
    return row.wasNull() ? null : confidence;
  }

  private static Set<UUID> ids(Object[] array) {
    var ids = new HashSet<UUID>();
    for (var id : array) ids.add((UUID) id);
    return ids;
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
      for (var index = 0; index < parameters.length; index++) statement.setObject(index + 1, parameters[index]);
      try (var result = statement.executeQuery()) {
        var rows = new ArrayList<T>();
        while (result.next()) rows.add(reader.read(result));
        return rows;
      }
    } catch (SQLException unavailable) {
      throw new LogUnavailableException("the log cannot be read", unavailable);
    }
  }

  private int run(String sql, @Nullable Object... parameters) {
    try (Connection connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
      for (var index = 0; index < parameters.length; index++) statement.setObject(index + 1, parameters[index]);
      return statement.executeUpdate();
    } catch (SQLException unavailable) {
      throw new LogUnavailableException("nothing was stored", unavailable);
    }
  }
}
