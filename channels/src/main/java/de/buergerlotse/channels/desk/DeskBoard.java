package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Looks at the desk without changing anything: who waits, who has which chat.
@Singleton
public final class DeskBoard {

  private final Database database;

  DeskBoard(Database database) {
    this.database = database;
  }

  /// The municipality at whose desk a conversation is or was; nothing when it never came to one.
  public Optional<MunicipalityId> findDeskOf(ConversationId conversation) {
    return database.find(
      "SELECT municipality FROM desk_chat WHERE conversation = ?",
      row -> new MunicipalityId(row.getString(1)),
      conversation.value()
    );
  }

  /// The queues of a municipality: the general one, those agents work for, and those somebody waits in.
  public List<String> listQueues(MunicipalityId municipality) {
    return database.list(
      """
      SELECT ? AS queue UNION SELECT unnest(queues) FROM desk_profile JOIN staff_account ON id = account
      WHERE municipality = ? UNION SELECT queue FROM desk_chat WHERE state = 'waiting' AND municipality = ? ORDER BY 1
      """,
      row -> row.getString(1),
      WaitingChat.GENERAL,
      municipality.value(),
      municipality.value()
    );
  }

  /// Chats that wait in a municipality, the next first.
  public List<WaitingChat> listWaiting(MunicipalityId municipality, int atMost) {
    return database.list(
      "SELECT " +
        ChatRows.WAITING +
        " FROM desk_chat WHERE state = 'waiting' AND municipality = ? ORDER BY priority DESC, waiting_since LIMIT ?",
      ChatRows::waiting,
      municipality.value(),
      atMost
    );
  }

  /// The chat, while somebody waits in it.
  public Optional<WaitingChat> findWaiting(ConversationId conversation) {
    return database.find(
      "SELECT " + ChatRows.WAITING + " FROM desk_chat WHERE state = 'waiting' AND conversation = ?",
      ChatRows::waiting,
      conversation.value()
    );
  }

  /// The municipalities in which somebody waits.
  public List<MunicipalityId> listMunicipalitiesWaitedIn() {
    return database.list("SELECT DISTINCT municipality FROM desk_chat WHERE state = 'waiting'", row ->
      new MunicipalityId(row.getString(1))
    );
  }

  /// The chats that are with agents of a municipality, the oldest first.
  public List<ClaimedChat> listClaimed(MunicipalityId municipality) {
    return database.list(
      "SELECT " +
        ChatRows.CLAIMED +
        " FROM desk_chat chat WHERE state = 'claimed' AND municipality = ? ORDER BY claimed_at",
      ChatRows::claimed,
      municipality.value()
    );
  }

  /// The chats an agent has, the oldest first.
  public List<ClaimedChat> listOf(UUID agent) {
    return database.list(
      "SELECT " + ChatRows.CLAIMED + " FROM desk_chat chat WHERE state = 'claimed' AND agent = ? ORDER BY claimed_at",
      ChatRows::claimed,
      agent
    );
  }
}
