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

  /// What an agent can be given, beside `profile` with how many calls they take; the agent is named twice.
  static final String ROOM = """
  SELECT talking.calls < profile.calls AND NOT EXISTS (
      SELECT 1 FROM desk_presence WHERE account = ? AND status = 'wrapUp'
        AND (wrap_up_until IS NULL OR wrap_up_until > clock_timestamp())) AS for_calls,
    talking.calls = 0 AS for_chats
  FROM profile,
    (SELECT count(*) AS calls FROM desk_chat WHERE state = 'claimed' AND agent = ? AND line = 'open') talking
  """;

  private static final String LOAD = """
  WITH profile AS (
    SELECT coalesce(max(calls), 1) AS calls, coalesce(max(capacity), ?) AS capacity FROM desk_profile WHERE account = ?
  ), room AS (
    %s
  ), held AS (
    SELECT count(*) FILTER (WHERE line = 'open') AS calls, count(*) AS chats
    FROM desk_chat WHERE state = 'claimed' AND agent = ?)
  SELECT held.calls, profile.calls, held.chats, profile.capacity, for_calls AND chats < capacity,
    for_chats AND chats < capacity
  FROM profile, room, held
  """.formatted(ROOM);

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
        "WITH profile AS (SELECT coalesce(max(calls), 1) AS calls FROM desk_profile WHERE account = ?) " + ROOM,
        row -> new Room(row.getBoolean(1), row.getBoolean(2)),
        agent,
        agent,
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
        AgentProfiles.USUAL.capacity(),
        agent,
        agent,
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
