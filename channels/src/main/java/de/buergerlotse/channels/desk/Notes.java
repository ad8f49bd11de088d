package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Agents' notes on a chat; the citizen never sees them.
@Singleton
public final class Notes {

  private final Database database;

  Notes(Database database) {
    this.database = database;
  }

  /// One note.
  public record Note(Instant at, String author, String text) {}

  public void add(ConversationId conversation, String author, String text) {
    database.change("INSERT INTO desk_note VALUES (?, clock_timestamp(), ?, ?)", conversation.value(), author, text);
  }

  /// The notes on a chat, the oldest first.
  public List<Note> list(ConversationId conversation) {
    return database.list(
      "SELECT at, author, text FROM desk_note WHERE conversation = ? ORDER BY at",
      row -> new Note(ChatRows.instant(row, "at"), row.getString(2), row.getString(3)),
      conversation.value()
    );
  }

  public void erase(ConversationId conversation) {
    database.change("DELETE FROM desk_note WHERE conversation = ?", conversation.value());
  }
}
