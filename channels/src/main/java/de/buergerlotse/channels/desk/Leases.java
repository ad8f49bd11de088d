package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Chats stay with an agent of whom something is heard; the others come back.
@Singleton
public final class Leases {

  /// So long a chat stays with an agent of whom nothing is heard (database time).
  static final String LEASE = "interval '15 seconds'";

  private final Database database;
  private final DeskBell bell;

  Leases(Database database, DeskBell bell) {
    this.database = database;
    this.bell = bell;
  }

  /// Something was heard of an agent: the chats stay theirs.
  public void renew(UUID agent) {
    database.change(
      "UPDATE desk_chat SET lease_until = clock_timestamp() + " + LEASE + " WHERE agent = ? AND state = 'claimed'",
      agent
    );
  }

  /// A chat whose agent vanished.
  ///
  /// @param epoch of the row since it waits again
  public record Lost(ConversationId conversation, MunicipalityId municipality, UUID agent, long epoch) {}

  /// Takes the chats of vanished agents back to the front of their queues; each chat on one node only. Calls stay: whoever
  /// talks on the telephone is there, whatever their screen does.
  public List<Lost> takeBackLost() {
    var lost = database.list(
      """
      UPDATE desk_chat chat SET state = 'waiting', epoch = chat.epoch + 1, agent = NULL, lease_until = NULL,
        priority = greatest(chat.priority, ?)
      FROM (SELECT conversation, agent FROM desk_chat WHERE state = 'claimed' AND lease_until < clock_timestamp()
        AND line IS NULL FOR UPDATE SKIP LOCKED) gone
      WHERE chat.conversation = gone.conversation RETURNING chat.conversation, chat.municipality, gone.agent,
        chat.epoch
      """,
      row ->
        new Lost(
          new ConversationId(row.getObject(1, UUID.class)),
          new MunicipalityId(row.getString(2)),
          row.getObject(3, UUID.class),
          row.getLong(4)
        ),
      WaitingChat.Priority.RETURNED.level()
    );
    lost.stream().map(Lost::municipality).distinct().forEach(bell::ring);
    return lost;
  }

  /// A conversation and a row at the desk that do not fit together: a node was killed between the two.
  ///
  /// @param charge who is in charge, as the conversation has it
  /// @param state of the row at the desk; nothing when there is none
  /// @param epoch of the row; 0 when there is none
  public record HalfDone(
    ConversationId conversation,
    Charge charge,
    Optional<String> state,
    Optional<UUID> agent,
    long epoch
  ) {}

  /// What was left half done some seconds ago; what is just being done is left alone.
  public List<HalfDone> listHalfDone() {
    return database.list(
      """
      SELECT conversation.id, conversation.charge, chat.state, chat.agent, coalesce(chat.epoch, 0)
      FROM conversation LEFT JOIN desk_chat chat ON chat.conversation = conversation.id
      WHERE conversation.charge IN ('queued', 'agent') AND conversation.updated_at < now() - interval '10 seconds'
        AND (chat.claimed_at IS NULL OR chat.claimed_at < now() - interval '10 seconds')
        AND chat.state IS DISTINCT FROM CASE conversation.charge WHEN 'queued' THEN 'waiting' ELSE 'claimed' END
      """,
      row ->
        new HalfDone(
          new ConversationId(row.getObject(1, UUID.class)),
          Charge.of(row.getString(2)),
          Optional.ofNullable(row.getString(3)),
          Optional.ofNullable(row.getObject(4, UUID.class)),
          row.getLong(5)
        )
    );
  }
}
