package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.channels.database.GroupCommit;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Many appends as one statement: it moves every head that is still where its append was decided, and inserts the
/// entries of just those. One round trip, one commit, whatever the number.
final class AppendStatement implements GroupCommit.GroupStatement<Append, Boolean> {

  private static final String SQL = """
  WITH moved AS (
    UPDATE conversation SET last_seq = head.new_seq, charge = head.charge, state = head.state::jsonb, updated_at = head.at
    FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[])
      AS head (id, expected, new_seq, charge, state, at)
    WHERE conversation.id = head.id AND conversation.last_seq = head.expected
    RETURNING conversation.id
  ), inserted AS (
    INSERT INTO message (conversation, seq, turn, at, role, author, lang, kind, service, aspect, confidence, label,
      client_message_id, blocks)
    SELECT entry.conversation, seq, turn, at, role, author, lang, kind, service, aspect, confidence, label,
      client_message_id, blocks::jsonb
    FROM unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[],
      ?::text[], ?::text[], ?::float8[], ?::text[], ?::uuid[], ?::text[])
      AS entry (conversation, seq, turn, at, role, author, lang, kind, service, aspect, confidence, label,
        client_message_id, blocks)
    JOIN moved ON moved.id = entry.conversation
  )
  SELECT id FROM moved
  """;

  private final Json json;

  AppendStatement(Json json) {
    this.json = json;
  }

  private record Row(Append append, Entry entry) {}

  /// Writes the appends, at most one a conversation.
  ///
  /// @return whether the heads were still where the appends were decided, and moved
  @Override
  public List<Boolean> run(Connection connection, List<Append> appends) throws SQLException {
    var moved = write(connection, appends);
    return appends
      .stream()
      .map(append -> moved.contains(append.before().id()))
      .toList();
  }

  private Set<ConversationId> write(Connection connection, List<Append> appends) throws SQLException {
    // Always the same order of rows, so that two nodes never wait for each other in a circle.
    var heads = appends
      .stream()
      .sorted((left, right) -> left.before().id().compareTo(right.before().id()))
      .toList();
    var rows = new ArrayList<Row>();
    for (var append : heads) for (var entry : append.entries()) rows.add(new Row(append, entry));
    try (var statement = connection.prepareStatement(SQL)) {
      var columns = new Columns(connection);
      columns.add("uuid", heads, append -> append.before().id().value());
      columns.add("bigint", heads, append -> append.before().lastSeq());
      columns.add("bigint", heads, append -> append.after().lastSeq());
      columns.add("text", heads, append -> append.charge().key());
      columns.add("text", heads, append -> json.state(append.state()));
      columns.add("timestamptz", heads, append -> Timestamp.from(append.at()));
      addMessages(columns, rows);
      for (var index = 0; index < columns.arrays.size(); index++) statement.setArray(
        index + 1,
        columns.arrays.get(index)
      );
      return movedIds(statement);
    }
  }

  private void addMessages(Columns columns, List<Row> rows) throws SQLException {
    columns.add("uuid", rows, row -> row.append.before().id().value());
    columns.add("bigint", rows, row -> row.entry.seq());
    columns.add("bigint", rows, row -> row.append.before().lastSeq() + 1);
    columns.add("timestamptz", rows, row -> Timestamp.from(row.entry.at()));
    columns.add("text", rows, row -> row.entry.saying().author().role().key());
    columns.add("text", rows, row -> row.entry.saying().author().name().orElse(null));
    columns.add("text", rows, row -> row.entry.saying().language().tag());
    columns.add("text", rows, row ->
      about(row)
        .map(about -> about.kind().key())
        .orElse(null)
    );
    columns.add("text", rows, row -> about(row).flatMap(About::service).map(ServiceId::slug).orElse(null));
    columns.add("text", rows, row -> about(row).flatMap(About::aspect).map(Aspect::key).orElse(null));
    columns.add("float8", rows, AppendStatement::confidence);
    columns.add("text", rows, row -> row.entry.saying().label().orElse(null));
    columns.add("uuid", rows, row -> row.entry.saying().clientMessageId().orElse(null));
    columns.add("text", rows, row -> json.blocks(row.entry));
  }

  private static Optional<About> about(Row row) {
    return row.entry.saying().about();
  }

  private static @Nullable Object confidence(Row row) {
    var confidence = about(row).map(About::confidence);
    return confidence.isPresent() && confidence.get().isPresent() ? confidence.get().getAsDouble() : null;
  }

  private static Set<ConversationId> movedIds(java.sql.PreparedStatement statement) throws SQLException {
    var moved = new HashSet<ConversationId>();
    try (var result = statement.executeQuery()) {
      while (result.next()) moved.add(new ConversationId(result.getObject(1, UUID.class)));
    }
    return moved;
  }

  /// The parameters of the statement: one array a column.
  private static final class Columns {

    private final Connection connection;
    private final List<Array> arrays = new ArrayList<>();

    Columns(Connection connection) {
      this.connection = connection;
    }

    <T> void add(String type, List<T> rows, Function<T, @Nullable Object> value) throws SQLException {
      @Nullable
      Object[] values = new @Nullable Object[rows.size()];
      for (var index = 0; index < values.length; index++) values[index] = value.apply(rows.get(index));
      arrays.add(connection.createArrayOf(type, values));
    }
  }
}
