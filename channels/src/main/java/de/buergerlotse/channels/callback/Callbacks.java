package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Call-backs and messages on PostgreSQL: what there is.
@Singleton
public final class Callbacks {

  private static final int MOST = 200;
  private final Database database;
  private final CallbackSecrets secrets;
  private final Clock clock;

  Callbacks(Database database, CallbackSecrets secrets, Clock clock) {
    this.database = database;
    this.secrets = secrets;
    this.clock = clock;
  }

  /// What is sealed of one.
  ///
  /// @param address a number in E.164 or a mail address; nothing where the answer goes to the chat, or when it is done
  /// @param words the message, or an agent's note
  record Sealed(Optional<String> address, Optional<String> words) {}

  /// What is still to be done in a municipality: overdue first, then due soon, then by the place in line.
  public List<Callback> listOpen(MunicipalityId municipality) {
    return database.list(
      "SELECT " +
        CallbackRows.COLUMNS +
        """
         FROM callback WHERE municipality = ? AND state IN ('open', 'claimed')
        ORDER BY due_at > ?, soon_at > ?, CASE WHEN soon_at > ? THEN waiting_since ELSE due_at END, id LIMIT ?
        """,
      CallbackRows::callback,
      municipality.value(),
      clock.instant(),
      clock.instant(),
      clock.instant(),
      MOST
    );
  }

  /// One that is still to be done.
  Optional<Callback> findOpen(MunicipalityId municipality, UUID id) {
    return database.find(
      "SELECT " +
        CallbackRows.COLUMNS +
        " FROM callback WHERE id = ? AND municipality = ? AND state IN ('open', 'claimed')",
      CallbackRows::callback,
      id,
      municipality.value()
    );
  }

  /// Whether the municipality has, or had, this one.
  boolean knows(MunicipalityId municipality, UUID id) {
    return database
      .find(
        "SELECT 1 FROM callback WHERE id = ? AND municipality = ? AND state <> 'noted'",
        row -> row.getInt(1),
        id,
        municipality.value()
      )
      .isPresent();
  }

  Sealed open(Callback callback) {
    return new Sealed(findSealed(callback, "address"), findSealed(callback, "words"));
  }

  private Optional<String> findSealed(Callback callback, String column) {
    return database
      .find(
        "SELECT " + column + " FROM callback WHERE id = ? AND " + column + " IS NOT NULL",
        row -> row.getBytes(1),
        callback.id()
      )
      .flatMap(sealed -> secrets.open(callback.conversation(), callback.id(), sealed));
  }

  List<CallAttempt> listAttempts(UUID callback) {
    return database.list(
      "SELECT at, outcome, note FROM callback_attempt WHERE callback = ? ORDER BY number",
      CallbackRows::attempt,
      callback
    );
  }

  /// Adds one as noted; another try of the same turn replaces it.
  void note(Callback callback, Optional<UUID> turn, Sealed sealed) {
    database.change(
      """
      INSERT INTO callback (id, conversation, municipality, turn, kind, way, address, words, lang, channel, service, aspect,
        wished, waiting_since, created_at, soon_at, due_at, state, epoch, attempts)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'noted', 1, 0)
      ON CONFLICT (id) DO UPDATE SET waiting_since = EXCLUDED.waiting_since, soon_at = EXCLUDED.soon_at,
        due_at = EXCLUDED.due_at WHERE callback.state = 'noted'
      """,
      callback.id(),
      callback.conversation().value(),
      callback.municipality().value(),
      turn.orElse(null),
      callback.kind().key(),
      callback.way().key(),
      secrets.seal(callback.conversation(), callback.id(), sealed.address()),
      secrets.seal(callback.conversation(), callback.id(), sealed.words()),
      callback.language().tag(),
      callback.channel(),
      callback.service().map(ServiceId::slug).orElse(null),
      callback.aspect().map(Aspect::key).orElse(null),
      callback.wished().map(CallTime::key).orElse(null),
      callback.waitingSince(),
      callback.createdAt(),
      callback.soon(),
      callback.due()
    );
  }

  /// One that was noted counts from now on. A call-back takes the place of an open one of the same
  /// conversation, with its place in line and its promise.
  ///
  /// @return whose it is; nothing when there was none noted
  Optional<MunicipalityId> open(UUID id) {
    return database.together(statements -> {
      var opened = statements.list(
        """
        UPDATE callback made SET state = 'open',
          waiting_since = least(made.waiting_since, coalesce(older.waiting_since, made.waiting_since)),
          soon_at = least(made.soon_at, coalesce(older.soon_at, made.soon_at)),
          due_at = least(made.due_at, coalesce(older.due_at, made.due_at))
        FROM (SELECT 1) one LEFT JOIN LATERAL (
          SELECT min(waiting_since) AS waiting_since, min(soon_at) AS soon_at, min(due_at) AS due_at FROM callback known
          WHERE known.state = 'open' AND known.id <> ? AND known.attempts = 0
            AND (known.conversation, known.kind) = (SELECT conversation, kind FROM callback WHERE id = ? AND kind = 'call')) older ON true
        WHERE made.id = ? AND made.state = 'noted' RETURNING made.municipality
        """,
        row -> new MunicipalityId(row.getString(1)),
        id,
        id,
        id
      );
      if (!opened.isEmpty()) statements.change(
        """
        DELETE FROM callback WHERE state = 'open' AND attempts = 0 AND id <> ?
          AND (conversation, kind) = (SELECT conversation, kind FROM callback WHERE id = ? AND kind = 'call')
        """,
        id,
        id
      );
      return opened.stream().findFirst();
    });
  }

  void withdraw(UUID id) {
    database.change("DELETE FROM callback WHERE id = ? AND state = 'noted'", id);
  }

  /// One noted some time ago, of which nothing was heard since.
  record Forgotten(UUID id, ConversationId conversation, UUID turn) {}

  List<Forgotten> listForgotten(Instant notedBefore) {
    return database.list(
      "SELECT id, conversation, turn FROM callback WHERE state = 'noted' AND created_at < ? AND turn IS NOT NULL",
      row ->
        new Forgotten(
          row.getObject(1, UUID.class),
          new ConversationId(row.getObject(2, UUID.class)),
          row.getObject(3, UUID.class)
        ),
      notedBefore
    );
  }

  /// The municipalities in which something became urgent in a stretch of time.
  List<MunicipalityId> listBecameUrgent(Instant after, Instant until) {
    return database.list(
      """
      SELECT DISTINCT municipality FROM callback WHERE state IN ('open', 'claimed')
        AND ((soon_at > ? AND soon_at <= ?) OR (due_at > ? AND due_at <= ?))
      """,
      row -> new MunicipalityId(row.getString(1)),
      after,
      until,
      after,
      until
    );
  }

  /// Everything about a conversation's call-backs and messages is forgotten.
  ///
  /// @return the municipalities that had some
  List<MunicipalityId> erase(ConversationId conversation) {
    return database.list(
      "DELETE FROM callback WHERE conversation = ? RETURNING municipality",
      row -> new MunicipalityId(row.getString(1)),
      conversation.value()
    );
  }
}
