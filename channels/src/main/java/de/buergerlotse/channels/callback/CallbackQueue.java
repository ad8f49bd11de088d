package de.buergerlotse.channels.callback;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who has which call-back or message.
///
/// Each change of hands is one statement; what two agents do at the same moment is put in order by the database. Whoever
/// acts names the epoch they were given.
@Singleton
class CallbackQueue {

  private static final String HELD = " WHERE id = ? AND agent = ? AND epoch = ? AND state = 'claimed'";
  private static final String FREED =
    "UPDATE callback SET state = 'open', epoch = epoch + 1, agent = NULL, claimed_at = NULL";
  private final Database database;
  private final Contacts contacts;

  CallbackQueue(Database database, Contacts contacts) {
    this.database = database;
    this.contacts = contacts;
  }

  /// Nothing when it is not open any more, or another municipality's.
  Optional<Callback> claim(StaffMember agent, UUID id, Instant now) {
    return database.find(
      """
      UPDATE callback SET state = 'claimed', agent = ?, claimed_at = ?, epoch = epoch + 1
      WHERE id = ? AND municipality = ? AND state = 'open' RETURNING %s
      """.formatted(CallbackRows.COLUMNS),
      CallbackRows::callback,
      agent.id(),
      now,
      id,
      agent.municipality().value()
    );
  }

  /// Back to where everybody can take it.
  ///
  /// @return false when the epoch is no longer true
  boolean release(Callback held, UUID agent) {
    return database.change(FREED + HELD, held.id(), agent, held.epoch()) > 0;
  }

  /// Frees what agents have of whom nothing was heard for ten minutes (database time).
  List<MunicipalityId> releaseOfAbsent() {
    return database.list(
      FREED +
        """
         WHERE state = 'claimed' AND claimed_at < clock_timestamp() - interval '10 minutes' AND NOT EXISTS
          (SELECT 1 FROM desk_presence WHERE account = callback.agent
            AND seen_until > clock_timestamp() - interval '10 minutes') RETURNING municipality
        """,
      row -> new MunicipalityId(row.getString(1))
    );
  }

  /// Keeps an attempt; the agent goes on with it, or everybody can take it again.
  ///
  /// @return false when the epoch is no longer true
  boolean attempted(Callback held, UUID agent, CallAttempt attempt, boolean goesOn) {
    var next = goesOn ? "UPDATE callback SET attempts = attempts + 1" : FREED + ", attempts = attempts + 1";
    return database.together(statements -> {
      if (statements.change(next + HELD, held.id(), agent, held.epoch()) == 0) return false;
      add(statements, held, attempt);
      return true;
    });
  }

  /// The end of it: what was sealed is emptied, and the contact documented, wholly or not at all.
  ///
  /// @param last an attempt with which it ends
  /// @return the id of the documentation; nothing when the epoch is no longer true
  Optional<UUID> close(
    Callback held,
    UUID agent,
    Optional<CallAttempt> last,
    boolean done,
    Instant now,
    Contacts.Contact contact
  ) {
    return database.together(statements -> {
      var closed = statements.change(
        "UPDATE callback SET state = ?, closed_at = ?, epoch = epoch + 1, agent = NULL, claimed_at = NULL, address = NULL," +
          " words = NULL, attempts = attempts + ?" +
          HELD,
        done ? "done" : "notReached",
        now,
        last.isPresent() ? 1 : 0,
        held.id(),
        agent,
        held.epoch()
      );
      if (closed == 0) return Optional.empty();
      if (last.isPresent()) add(statements, held, last.get());
      return Optional.of(contacts.add(statements, contact));
    });
  }

  private static void add(Database.Statements statements, Callback held, CallAttempt attempt)
    throws java.sql.SQLException {
    statements.change(
      "INSERT INTO callback_attempt VALUES (?, ?, ?, ?, ?)",
      held.id(),
      held.attempts() + 1,
      attempt.at(),
      attempt.outcome().key(),
      attempt.note().orElse(null)
    );
  }
}
