package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps the messages on their way out.
@Singleton
public final class Outbox implements KeptBeside {

  /// So long a node may take to send one message; then another node may try.
  static final Duration LEASE = Duration.ofMinutes(1);

  /// The messages of one conversation leave in order: a later one waits for the earlier ones.
  private static final String CLAIM = """
  UPDATE delivery_outbox SET state = 'sending', attempts = attempts + 1, next_at = ?, changed_at = ?
  WHERE id = (
    SELECT id FROM delivery_outbox due
    WHERE state IN ('waiting', 'sending') AND next_at <= ? AND NOT EXISTS (
      SELECT 1 FROM delivery_outbox earlier WHERE earlier.conversation = due.conversation
        AND earlier.number < due.number AND earlier.state IN ('waiting', 'sending'))
    ORDER BY next_at, number FOR UPDATE SKIP LOCKED LIMIT 1)
  RETURNING *
  """;

  private final Database database;

  Outbox(Database database) {
    this.database = database;
  }

  /// @param answers the provider's id of the message that is answered with it
  record Entering(Outgoing message, Optional<String> answers) {}

  void add(Database.Statements statements, Entering entering) throws SQLException {
    var _ = enter(statements, entering);
  }

  /// @return false when it was there already
  boolean addOnce(Database.Statements statements, Outgoing message) throws SQLException {
    return enter(statements, new Entering(message, Optional.empty())) > 0;
  }

  private static int enter(Database.Statements statements, Entering entering) throws SQLException {
    var message = entering.message();
    return statements.change(
      """
      INSERT INTO delivery_outbox (id, conversation, seq, municipality, medium, text, segments, state, reason, answers,
        next_at, created_at, changed_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
      """,
      message.id(),
      message.conversation().value(),
      message.seq().orElse(null),
      message.municipality().value(),
      message.medium().key(),
      message.text(),
      message.segments(),
      message.state().key(),
      message.reason().orElse(null),
      entering.answers().orElse(null),
      message.createdAt(),
      message.createdAt(),
      message.createdAt()
    );
  }

  /// The next message that is due, for this node alone.
  Optional<Outgoing> claim(Instant now) {
    return database.find(CLAIM, OutboxRows::read, now.plus(LEASE), now, now);
  }

  /// What came of a message that was claimed. A callback that was quicker keeps its word.
  void settle(UUID id, Outgoing.State state, Optional<String> reason, Optional<String> providerId, Instant now) {
    database.change(
      """
      UPDATE delivery_outbox SET state = CASE state WHEN 'sending' THEN ? ELSE state END,
        reason = CASE state WHEN 'sending' THEN ? ELSE reason END, provider_id = coalesce(provider_id, ?), changed_at = ?
      WHERE id = ?
      """,
      state.key(),
      reason.orElse(null),
      providerId.orElse(null),
      now,
      id
    );
  }

  /// A message is tried again later.
  void postpone(UUID id, String reason, Instant until, boolean wasTried, Instant now) {
    database.change(
      """
      UPDATE delivery_outbox SET state = 'waiting', reason = ?, next_at = ?, changed_at = ?,
        attempts = attempts - ? WHERE id = ? AND state = 'sending'
      """,
      reason,
      until,
      now,
      wasTried ? 0 : 1,
      id
    );
  }

  /// What the provider tells of a message. Callbacks come late and out of order: what is final stays.
  ///
  /// @param id ours, as it stood in the address of the callback
  /// @return false when it is about no message of ours
  public boolean report(
    Optional<UUID> id,
    String providerId,
    Outgoing.State state,
    Optional<String> reason,
    Instant now
  ) {
    var changed = database.change(
      """
      UPDATE delivery_outbox SET provider_id = coalesce(provider_id, ?), changed_at = ?,
        reason = CASE WHEN state IN ('delivered', 'undelivered') THEN reason ELSE ? END,
        state = CASE WHEN state IN ('delivered', 'undelivered') THEN state ELSE ? END
      WHERE id = ? OR provider_id = ?
      """,
      providerId,
      now,
      reason.orElse(null),
      state.key(),
      id.orElse(null),
      providerId
    );
    return changed > 0;
  }

  /// What was sent back for one message of a citizen's, in order.
  public List<Outgoing> listAnswering(String providerId) {
    return database.list(
      "SELECT * FROM delivery_outbox WHERE answers = ? ORDER BY number",
      OutboxRows::read,
      providerId
    );
  }

  /// Gives the oldest messages out that wait for the citizen to write, as answers to what they wrote.
  ///
  /// @param reason for which they wait
  public List<Outgoing> release(ConversationId conversation, String reason, String answering, int atMost, Instant now) {
    return database.list(
      """
      WITH released AS (
        UPDATE delivery_outbox SET state = 'answered', answers = ?, changed_at = ? WHERE id IN (
          SELECT id FROM delivery_outbox WHERE conversation = ? AND state = 'held' AND reason = ?
          ORDER BY number FOR UPDATE SKIP LOCKED LIMIT ?)
        RETURNING *)
      SELECT * FROM released ORDER BY number
      """,
      OutboxRows::read,
      answering,
      now,
      conversation.value(),
      reason,
      atMost
    );
  }

  /// Nobody asks any more for what waits to be asked for.
  public void cancelHeld(ConversationId conversation, String reason, Instant now) {
    database.change(
      "UPDATE delivery_outbox SET state = 'cancelled', changed_at = ? WHERE conversation = ? AND state = 'held' AND reason = ?",
      now,
      conversation.value(),
      reason
    );
  }

  /// The messages of a conversation, in order; none for another municipality's.
  List<Outgoing> list(MunicipalityId municipality, ConversationId conversation) {
    return database.list(
      "SELECT * FROM delivery_outbox WHERE conversation = ? AND municipality = ? ORDER BY number",
      OutboxRows::read,
      conversation.value(),
      municipality.value()
    );
  }

  /// What is parked in a municipality, the latest first.
  List<Outgoing> listParked(MunicipalityId municipality, int atMost) {
    return database.list(
      "SELECT * FROM delivery_outbox WHERE municipality = ? AND state = 'parked' ORDER BY changed_at DESC LIMIT ?",
      OutboxRows::read,
      municipality.value(),
      atMost
    );
  }

  /// A parked message is tried anew.
  ///
  /// @return false when there is no such message
  boolean retry(MunicipalityId municipality, UUID id, Instant now) {
    var changed = database.change(
      """
      UPDATE delivery_outbox SET state = 'waiting', attempts = 0, next_at = ?, changed_at = ?
      WHERE id = ? AND municipality = ? AND state = 'parked'
      """,
      now,
      now,
      id,
      municipality.value()
    );
    return changed > 0;
  }

  @Override
  public void erase(ConversationId conversation) {
    database.change("DELETE FROM delivery_outbox WHERE conversation = ?", conversation.value());
  }
}
