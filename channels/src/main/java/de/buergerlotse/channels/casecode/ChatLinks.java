package de.buergerlotse.channels.casecode;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.channels.security.RandomToken;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Links that open the chat of a call, each once and for a day.
@Singleton
public final class ChatLinks implements KeptBeside {

  private static final Duration VALID_FOR = Duration.ofDays(1);
  private final Database database;
  private final Clock clock;

  ChatLinks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The secret part of a link: 256 random bits.
  public String give(ConversationId conversation) {
    var now = clock.instant();
    var secret = RandomToken.next();
    database.change("DELETE FROM chat_link WHERE expires_at < ?", now);
    database.change(
      "INSERT INTO chat_link VALUES (?, ?, ?)",
      RandomToken.hash(secret),
      conversation.value(),
      now.plus(VALID_FOR)
    );
    return secret;
  }

  /// Takes a link: a second time it is worth nothing.
  public Optional<ConversationId> take(String secret) {
    return database.find(
      "DELETE FROM chat_link WHERE hash = ? AND expires_at >= ? RETURNING conversation",
      row -> new ConversationId(row.getObject(1, UUID.class)),
      RandomToken.hash(secret),
      clock.instant()
    );
  }

  @Override
  public void erase(ConversationId conversation) {
    database.change("DELETE FROM chat_link WHERE conversation = ?", conversation.value());
  }
}
