package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.database.GroupCommit;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/// Chats that wait for a human or are with one.
///
/// Each change is one statement; what two agents do at the same moment is put in order by the database.
@Singleton
public final class DeskQueue {

  private static final int CLAIM_WRITERS = 2;
  private static final String CLAIMED = """
  SET state = 'claimed', agent = ?, epoch = chat.epoch + 1, claimed_at = clock_timestamp(), wanted_agent = NULL,
    lease_until = clock_timestamp() + %s
  """.formatted(Leases.LEASE);

  private static final String CLAIM = """
  UPDATE desk_chat chat %s WHERE conversation = ? AND municipality = ? AND state = 'waiting' RETURNING %s
  """.formatted(CLAIMED, ChatRows.CLAIMED);

  private final Database database;
  private final DeskBell bell;
  private final GroupCommit<StaffMember, Optional<ClaimedChat>> claims;

  DeskQueue(Database database, DeskBell bell) {
    this.database = database;
    this.bell = bell;
    this.claims = database.group("claim", CLAIM_WRITERS, StaffMember::id, new ClaimStatement());
  }

  @PreDestroy
  void close() {
    claims.close();
  }

  /// A citizen waits from now on; one who waits already, or is with an agent, keeps the place.
  public void enter(WaitingChat chat) {
    var changed = database.change(
      """
      INSERT INTO desk_chat AS chat (conversation, municipality, queue, lang, channel, priority, waiting_since, state, epoch,
        service, aspect, preview)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', 1, ?, ?, ?)
      ON CONFLICT (conversation) DO UPDATE SET queue = EXCLUDED.queue, lang = EXCLUDED.lang,
        priority = EXCLUDED.priority, waiting_since = EXCLUDED.waiting_since, state = 'waiting', epoch = chat.epoch + 1,
        agent = NULL, lease_until = NULL, claimed_at = NULL, wanted_agent = NULL, line = NULL,
        service = EXCLUDED.service, aspect = EXCLUDED.aspect, preview = EXCLUDED.preview
      WHERE chat.state = 'ended'
      """,
      chat.conversation().value(),
      chat.municipality().value(),
      chat.queue(),
      chat.language().tag(),
      chat.channel(),
      chat.priority().level(),
      chat.since(),
      chat.service().map(ServiceId::slug).orElse(null),
      chat.aspect().map(Aspect::key).orElse(null),
      chat.preview()
    );
    if (changed > 0) bell.ring(chat.municipality());
  }

  /// The chat that comes next for an agent: fair by age within a priority, by skill; nothing when none waits. Agents who
  /// claim at the same moment skip each other's chats instead of waiting.
  public Optional<ClaimedChat> claimNext(StaffMember agent) {
    var claimed = claims.write(agent);
    claimed.ifPresent(_ -> bell.ring(agent.municipality()));
    return claimed;
  }

  /// A certain chat that waits; nothing when it does not wait, or for another municipality.
  public Optional<ClaimedChat> claim(StaffMember agent, ConversationId conversation) {
    var claimed = database.find(
      CLAIM,
      ChatRows::claimed,
      agent.id(),
      conversation.value(),
      agent.municipality().value()
    );
    claimed.ifPresent(_ -> bell.ring(agent.municipality()));
    return claimed;
  }

  /// The chat, while it is with an agent.
  public Optional<ClaimedChat> findClaimed(ConversationId conversation) {
    return database.find(
      "SELECT " + ChatRows.CLAIMED + " FROM desk_chat chat WHERE conversation = ? AND state = 'claimed'",
      ChatRows::claimed,
      conversation.value()
    );
  }

  /// Whether a chat has not changed hands since an epoch; one that never came to the desk is at 0.
  public boolean isAt(ConversationId conversation, long epoch) {
    var current = database.find(
      "SELECT epoch FROM desk_chat WHERE conversation = ?",
      row -> row.getLong(1),
      conversation.value()
    );
    return current.orElse(0L) == epoch;
  }

  /// An agent takes over a chat from another one.
  public Optional<ClaimedChat> takeOver(StaffMember agent, ConversationId conversation) {
    var sql =
      "UPDATE desk_chat chat " +
      CLAIMED +
      " WHERE conversation = ? AND municipality = ? AND state = 'claimed' AND agent <> ? RETURNING " +
      ChatRows.CLAIMED;
    var taken = database.find(
      sql,
      ChatRows::claimed,
      agent.id(),
      conversation.value(),
      agent.municipality().value(),
      agent.id()
    );
    taken.ifPresent(chat -> bell.ring(chat.municipality()));
    return taken;
  }

  /// A chat goes back to the front of a queue, for a certain agent where one is named.
  ///
  /// @return false when the epoch is no longer true
  public boolean putBack(ClaimedChat chat, String queue, Optional<UUID> wantedAgent) {
    var changed = database.change(
      """
      UPDATE desk_chat SET state = 'waiting', epoch = epoch + 1, agent = NULL, lease_until = NULL, queue = ?,
        wanted_agent = ?, priority = greatest(priority, ?)
      WHERE conversation = ? AND epoch = ? AND state = 'claimed'
      """,
      queue,
      wantedAgent.orElse(null),
      WaitingChat.Priority.RETURNED.level(),
      chat.conversation().value(),
      chat.epoch()
    );
    if (changed > 0) bell.ring(chat.municipality());
    return changed > 0;
  }

  /// An agent is done with a chat.
  ///
  /// @return false when the epoch is no longer true
  public boolean end(ClaimedChat chat) {
    var changed = database.change(
      """
      UPDATE desk_chat SET state = 'ended', epoch = epoch + 1, agent = NULL, lease_until = NULL
      WHERE conversation = ? AND epoch = ? AND state = 'claimed'
      """,
      chat.conversation().value(),
      chat.epoch()
    );
    if (changed > 0) bell.ring(chat.municipality());
    return changed > 0;
  }

  /// The citizen no longer waits.
  ///
  /// @return false when the chat did not wait
  public boolean leave(ConversationId conversation) {
    var left = database.find(
      "UPDATE desk_chat SET state = 'ended', epoch = epoch + 1 WHERE conversation = ? AND state = 'waiting' RETURNING municipality",
      row -> new MunicipalityId(row.getString(1)),
      conversation.value()
    );
    left.ifPresent(bell::ring);
    return left.isPresent();
  }

  /// Everything about a chat is forgotten, together with its conversation.
  public void erase(ConversationId conversation) {
    var municipality = database.find(
      "DELETE FROM desk_chat WHERE conversation = ? RETURNING municipality",
      row -> new MunicipalityId(row.getString(1)),
      conversation.value()
    );
    municipality.ifPresent(bell::ring);
  }

  /// Whether a text can be the name of a queue.
  public static boolean isQueueName(String text) {
    return text.matches("[a-z0-9]+(-[a-z0-9]+){0,5}") && text.length() <= 60;
  }
}
