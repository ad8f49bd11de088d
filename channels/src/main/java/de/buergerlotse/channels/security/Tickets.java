package de.buergerlotse.channels.security;

import de.buergerlotse.bot.conversation.ConversationId;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// One-time tickets for WebSocket connections, valid for a minute on every node; browsers cannot send headers there.
@Singleton
public final class Tickets {

  private static final String VALID_FOR = "60 seconds";
  private final DataSource dataSource;

  Tickets(DataSource dataSource, DataSourceResolver resolver) {
    this.dataSource = resolver.resolve(dataSource);
  }

  public String issue(ConversationId id) {
    var ticket = RandomToken.next();
    try (
      var connection = dataSource.getConnection();
      var sweep = connection.prepareStatement("DELETE FROM ticket WHERE expires_at < now()");
      var insert = connection.prepareStatement("INSERT INTO ticket VALUES (?, ?, now() + interval '" + VALID_FOR + "')")
    ) {
      sweep.executeUpdate();
      insert.setString(1, RandomToken.hash(ticket));
      insert.setObject(2, id.value());
      insert.executeUpdate();
      return ticket;
    } catch (SQLException unavailable) {
      throw new IllegalStateException("a ticket cannot be issued", unavailable);
    }
  }

  /// Takes a ticket: a second time it is worth nothing.
  public Optional<ConversationId> take(String ticket) {
    var sql = "DELETE FROM ticket WHERE hash = ? AND expires_at >= now() RETURNING conversation";
    try (var connection = dataSource.getConnection(); var delete = connection.prepareStatement(sql)) {
      delete.setString(1, RandomToken.hash(ticket));
      try (var row = delete.executeQuery()) {
        return row.next() ? Optional.of(new ConversationId(row.getObject(1, UUID.class))) : Optional.empty();
      }
    } catch (SQLException unavailable) {
      throw new IllegalStateException("tickets cannot be checked", unavailable);
    }
  }
}
