package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Calls among the chats of the desk: who waits on the line, and who talks.
///
/// Blending: calls and chats wait in one queue. Whoever is on a call gets nothing else; nobody gets a call while wrapping up
/// the last one, or more calls at once than their profile says. Chats that one has already stay.
@Singleton
public final class DeskLines {

  private static final String LOAD = """
  WITH held AS (
    SELECT count(*) AS chats, coalesce((SELECT capacity FROM desk_profile WHERE account = ?), ?) AS capacity
    FROM desk_chat WHERE state = 'claimed' AND agent = ?)
  SELECT room.calls, room.most_calls, held.chats, held.capacity, for_calls AND chats < capacity, for_chats AND chats < capacity
  FROM desk_room(?) room, held
  """;

  private final Database database;
  private final DeskBell bell;

  DeskLines(Database database, DeskBell bell) {
    this.database = database;
    this.bell = bell;
  }

  /// What an agent can be given right now.
  public record Room(boolean forCalls, boolean forChats) {}

  public Room roomOf(UUID agent) {
    return database
      .find(
        "SELECT for_calls, for_chats FROM desk_room(?)",
        row -> new Room(row.getBoolean(1), row.getBoolean(2)),
        agent
      )
      .orElse(new Room(false, true));
  }

  /// What an agent has, and how much they could have at most.
  ///
  /// @param chats conversations of any kind, calls among them
  /// @param takesCalls whether a call could come right now
  /// @param takesChats whether a chat could
  public record Load(int calls, int mostCalls, int chats, int mostChats, boolean takesCalls, boolean takesChats) {}

  public Load loadOf(UUID agent) {
    return database
      .find(
        LOAD,
        row ->
          new Load(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getBoolean(5), row.getBoolean(6)),
        agent,
        AgentProfiles.USUAL.capacity(),
        agent,
        agent
      )
      .orElseThrow();
  }

  /// Whether what waits, or whoever waits in it, fits to the room.
  public boolean admits(Room room, ConversationId conversation) {
    return isOpen(conversation) ? room.forCalls() : room.forChats();
  }

  /// Whether somebody is on the line in a conversation.
  public boolean isOpen(ConversationId conversation) {
    return database
      .find(
        "SELECT 1 FROM desk_chat WHERE conversation = ? AND line = 'open'",
        row -> row.getInt(1),
        conversation.value()
      )
      .isPresent();
  }

  /// Somebody is on the line in a conversation that came to the desk.
  public void open(ConversationId conversation) {
    database.change(
      "UPDATE desk_chat SET line = 'open' WHERE conversation = ? AND state <> 'ended'",
      conversation.value()
    );
  }

  /// The call is over; what an agent has to document stays theirs.
  ///
  /// @return the agent who talked, the first time only
  public Optional<UUID> close(ConversationId conversation) {
    record Closed(MunicipalityId municipality, Optional<UUID> agent) {}
    var closed = database.find(
      """
      UPDATE desk_chat SET line = 'over' WHERE conversation = ? AND line = 'open'
      RETURNING municipality, CASE state WHEN 'claimed' THEN agent END
      """,
      row -> new Closed(new MunicipalityId(row.getString(1)), Optional.ofNullable(row.getObject(2, UUID.class))),
      conversation.value()
    );
    closed.ifPresent(row -> bell.ring(row.municipality()));
    return closed.flatMap(Closed::agent);
  }
}
