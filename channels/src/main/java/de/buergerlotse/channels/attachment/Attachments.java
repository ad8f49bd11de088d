package de.buergerlotse.channels.attachment;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.channels.security.ConversationKeys;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The files that citizens sent, sealed on PostgreSQL.
@Singleton
public final class Attachments implements KeptBeside {

  static final int PART = 256 * 1024;
  private static final String COLUMNS =
    "id, conversation, municipality, name, mime, size, sha256, checked, parts, at, removed_at";
  private final Database database;
  private final ConversationKeys keys;

  Attachments(Database database, ConversationKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /// How many parts a content of a size is divided into.
  static int parts(long size) {
    return (int) ((size + PART - 1) / PART);
  }

  /// Keeps a file; until [#tellOf(UUID, long)] nobody sees it.
  void add(Attachment file, byte[] content) {
    var key = keys.getOrMake(file.conversation());
    database.together(statements -> {
      var inserted = statements.change(
        "INSERT INTO attachment (id, conversation, municipality, name, mime, size, sha256, checked, parts, at)" +
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        file.id(),
        file.conversation().value(),
        file.municipality().value(),
        file.name(),
        file.mime(),
        file.size(),
        file.sha256(),
        file.checked(),
        file.parts(),
        file.at()
      );
      for (var part = 0; part < file.parts(); part++) {
        var end = Math.min(content.length, (part + 1) * PART);
        var sealed = key.seal(Arrays.copyOfRange(content, part * PART, end), file.belonging(part));
        inserted += statements.change("INSERT INTO attachment_part VALUES (?, ?, ?)", file.id(), part, sealed);
      }
      return inserted;
    });
  }

  /// An entry of the conversation tells of the file from now on.
  void tellOf(UUID id, long seq) {
    database.change("UPDATE attachment SET seq = ? WHERE id = ?", seq, id);
  }

  void remove(UUID id) {
    database.change("DELETE FROM attachment WHERE id = ?", id);
  }

  /// A file that an entry tells of.
  public Optional<Attachment> find(UUID id) {
    return database.find(
      "SELECT " + COLUMNS + " FROM attachment WHERE id = ? AND seq IS NOT NULL",
      Attachments::attachment,
      id
    );
  }

  /// The files of a conversation, the oldest first.
  public List<Attachment> list(ConversationId conversation) {
    return database.list(
      "SELECT " + COLUMNS + " FROM attachment WHERE conversation = ? AND seq IS NOT NULL ORDER BY seq",
      Attachments::attachment,
      conversation.value()
    );
  }

  /// The content of a file, opened part by part as it is read.
  ///
  /// @return nothing when it was deleted
  public Optional<InputStream> open(Attachment file) {
    return unsealed(file).map(InputStream.class::cast);
  }

  Optional<UnsealedStream> unsealed(Attachment file) {
    if (file.removed()) return Optional.empty();
    return keys.find(file.conversation()).map(key -> new UnsealedStream(file, key, number -> part(file, number)));
  }

  private Optional<byte[]> part(Attachment file, int number) {
    return database.find(
      "SELECT sealed FROM attachment_part WHERE attachment = ? AND number = ?",
      row -> row.getBytes(1),
      file.id(),
      number
    );
  }

  @Override
  public void erase(ConversationId conversation) {
    database.change("DELETE FROM attachment WHERE conversation = ?", conversation.value());
    keys.erase(conversation);
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
      row.getObject("id", UUID.class),
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      row.getString("name"),
      row.getString("mime"),
      row.getLong("size"),
      row.getString("sha256"),
      row.getBoolean("checked"),
      row.getInt("parts"),
      row.getObject("at", OffsetDateTime.class).toInstant(),
      row.getObject("removed_at") != null
    );
  }

  /// Deletes the content of files whose conversations have been silent since a time, and what was never told of.
  ///
  /// @return how many files
  int expire(Instant silentSince, Instant untoldSince, Instant now) {
    return database.together(statements -> {
      statements.change("DELETE FROM attachment WHERE seq IS NULL AND at < ?", untoldSince);
      var gone = statements.list(
        """
        UPDATE attachment file SET removed_at = ? WHERE removed_at IS NULL AND at < ? AND NOT EXISTS
          (SELECT 1 FROM conversation WHERE conversation.id = file.conversation AND updated_at >= ?) RETURNING id
        """,
        row -> row.getObject(1, UUID.class),
        now,
        silentSince,
        silentSince
      );
      for (var id : gone) statements.change("DELETE FROM attachment_part WHERE attachment = ?", id);
      statements.change(
        """
        DELETE FROM conversation_key key WHERE NOT EXISTS
          (SELECT 1 FROM attachment WHERE attachment.conversation = key.conversation AND removed_at IS NULL)
          AND NOT EXISTS (SELECT 1 FROM conversation WHERE id = key.conversation AND updated_at >= ?)
          AND NOT EXISTS (SELECT 1 FROM callback WHERE callback.conversation = key.conversation
            AND callback.state IN ('noted', 'open', 'claimed'))
        """,
        silentSince
      );
      return gone.size();
    });
  }
}
