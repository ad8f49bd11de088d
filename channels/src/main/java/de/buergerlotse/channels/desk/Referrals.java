package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;

/// Chats pass on to the desk of another municipality, once the citizen has agreed.
@Singleton
public final class Referrals {

  private final Database database;
  private final DeskBell bell;

  Referrals(Database database, DeskBell bell) {
    this.database = database;
    this.bell = bell;
  }

  /// An agent asks for the citizen's consent.
  ///
  /// @return false when the epoch is no longer true
  public boolean ask(ClaimedChat chat, MunicipalityId to) {
    var changed = database.change(
      "UPDATE desk_chat SET asked_municipality = ? WHERE conversation = ? AND epoch = ? AND state = 'claimed'",
      to.value(),
      chat.conversation().value(),
      chat.epoch()
    );
    return changed > 0;
  }

  /// The citizen agrees: the chat waits at the front of the other desk's general queue.
  ///
  /// @return false when nobody asks for that any more; true again for whoever says it twice while it waits there
  public boolean agree(ConversationId conversation, MunicipalityId to) {
    var from = database.find(
      """
      UPDATE desk_chat chat SET municipality = chat.asked_municipality, asked_municipality = NULL, queue = ?,
        state = 'waiting', epoch = chat.epoch + 1, agent = NULL, lease_until = NULL, wanted_agent = NULL,
        priority = greatest(chat.priority, ?)
      FROM desk_chat before
      WHERE chat.conversation = ? AND before.conversation = chat.conversation AND chat.asked_municipality = ?
        AND chat.state = 'claimed'
      RETURNING before.municipality
      """,
      row -> new MunicipalityId(row.getString(1)),
      WaitingChat.GENERAL,
      WaitingChat.Priority.RETURNED.level(),
      conversation.value(),
      to.value()
    );
    from.ifPresent(bell::ring);
    from.ifPresent(_ -> bell.ring(to));
    return from.isPresent() || waitsFor(conversation, to);
  }

  /// The citizen does not want to be passed on.
  public void refuse(ConversationId conversation) {
    database.change("UPDATE desk_chat SET asked_municipality = NULL WHERE conversation = ?", conversation.value());
  }

  private boolean waitsFor(ConversationId conversation, MunicipalityId municipality) {
    return database
      .find(
        "SELECT 1 FROM desk_chat WHERE conversation = ? AND municipality = ? AND state = 'waiting'",
        row -> row.getInt(1),
        conversation.value(),
        municipality.value()
      )
      .isPresent();
  }
}
