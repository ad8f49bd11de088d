package de.buergerlotse.channels.call;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.desk.DeskBell;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps calls and the events they are folded from.
@Singleton
public final class Calls implements KeptBeside {

  private static final String ALL = "SELECT * FROM phone_call ";
  private static final Duration WRITTEN_EVERY = Duration.ofSeconds(20);
  /// The place of an end among the events of a call, where nobody tells it.
  private static final int LAST = 2;
  private final Database database;
  private final DeskBell bell;

  Calls(Database database, DeskBell bell) {
    this.database = database;
    this.bell = bell;
  }

  /// A call after an event.
  ///
  /// @param isNews false when the event was known already
  public record Recorded(Call call, boolean isNews) {}

  /// One event of a call as it was kept.
  public record Kept(String kind, int sequence, Instant receivedAt) {}

  /// Keeps an event and what it changes about its call; a known one changes nothing.
  public Recorded record(CallEvent event, MunicipalityId municipality, Instant at) {
    var isNews = database.together(statements -> {
      var added = statements.change(
        "INSERT INTO phone_event VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        event.call().vendor().key(),
        event.call().value(),
        event.kind(),
        event.sequence(),
        at
      );
      if (added > 0) fold(statements, event, municipality, at);
      return added > 0;
    });
    var call = find(event.call()).orElseThrow();
    if (isNews) bell.ring(call.municipality());
    return new Recorded(call, isNews);
  }

  /// What is already known stays; a stage only rises. An answer that is heard of after the end came before it.
  private static void fold(Database.Statements statements, CallEvent event, MunicipalityId municipality, Instant at)
    throws SQLException {
    var ended = event instanceof CallEvent.Ended end ? Optional.of(end.cause().key()) : Optional.<String>empty();
    var by = event instanceof CallEvent.Answered answered ? answered.by() : Optional.<String>empty();
    statements.change(
      """
      INSERT INTO phone_call AS known (id, vendor, vendor_call, municipality, direction, caller, called, stage, began_at,
        heard_at, answered_at, ended_at, answered_by, cause)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (vendor, vendor_call) DO UPDATE SET
        caller = coalesce(known.caller, EXCLUDED.caller), called = coalesce(known.called, EXCLUDED.called),
        stage = greatest(known.stage, EXCLUDED.stage), heard_at = greatest(known.heard_at, EXCLUDED.heard_at),
        answered_at = coalesce(known.answered_at,
          CASE WHEN EXCLUDED.answered_at IS NOT NULL THEN least(EXCLUDED.answered_at, known.ended_at) END),
        ended_at = coalesce(known.ended_at, EXCLUDED.ended_at),
        answered_by = coalesce(known.answered_by, EXCLUDED.answered_by), cause = coalesce(known.cause, EXCLUDED.cause)
      """,
      UUID.randomUUID(),
      event.call().vendor().key(),
      event.call().value(),
      municipality.value(),
      event.parties().direction().key(),
      event.parties().caller().map(PhoneNumber::digits).orElse(null),
      event.parties().called().map(PhoneNumber::digits).orElse(null),
      Call.Stage.of(event).level(),
      at,
      at,
      event instanceof CallEvent.Answered ? at : null,
      event instanceof CallEvent.Ended ? at : null,
      by.orElse(null),
      ended.orElse(null)
    );
  }

  /// A call was heard of without an event: its caller said something, or still waits.
  public void hearOf(CallId name, Instant at) {
    database.change(
      "UPDATE phone_call SET heard_at = ? WHERE vendor = ? AND vendor_call = ? AND stage < 2 AND heard_at < ?",
      at,
      name.vendor().key(),
      name.value(),
      at.minus(WRITTEN_EVERY)
    );
  }

  /// Calls that go on and were not heard of since a moment, those with the longest silence first.
  public List<Call> listUnheard(Instant since) {
    return database.list(ALL + "WHERE stage < 2 AND heard_at < ? ORDER BY heard_at LIMIT 200", CallRows::call, since);
  }

  /// Ends a call whose end nobody told, as of when it was last heard of: whoever was never answered gave up.
  ///
  /// @return the call as it is now
  public Call endUnheard(Call call, Instant now) {
    var cause = call.answeredAt().isPresent() ? CallEvent.Cause.NORMAL : CallEvent.Cause.CANCELLED;
    var ended = new CallEvent.Ended(call.name(), LAST, call.parties(), cause);
    var recorded = record(ended, call.municipality(), call.heardAt());
    // Consoles are told of whatever was heard of lately.
    database.change("UPDATE phone_call SET heard_at = ? WHERE id = ?", now, call.id());
    bell.ring(call.municipality());
    return recorded.call();
  }

  public Optional<Call> find(CallId name) {
    return database.find(
      ALL + "WHERE vendor = ? AND vendor_call = ?",
      CallRows::call,
      name.vendor().key(),
      name.value()
    );
  }

  public Optional<Call> find(MunicipalityId municipality, UUID id) {
    return database.find(ALL + "WHERE id = ? AND municipality = ?", CallRows::call, id, municipality.value());
  }

  /// The call in which a conversation takes place.
  public Optional<Call> findOf(ConversationId conversation) {
    return database.find(
      ALL + "WHERE conversation = ? ORDER BY began_at DESC LIMIT 1",
      CallRows::call,
      conversation.value()
    );
  }

  /// The conversation of a call, from now on.
  ///
  /// @return false when it has one already
  public boolean begin(Call call, ConversationId conversation) {
    var changed = database.change(
      "UPDATE phone_call SET conversation = ? WHERE id = ? AND conversation IS NULL",
      conversation.value(),
      call.id()
    );
    if (changed > 0) bell.ring(call.municipality());
    return changed > 0;
  }

  /// The caller named a chat by its case code.
  public void relate(Call call, ConversationId chat) {
    database.change("UPDATE phone_call SET related = ? WHERE id = ?", chat.value(), call.id());
    bell.ring(call.municipality());
  }

  /// Calls of a municipality that go on, and those that are over and were heard of after a moment; the earliest first.
  public List<Call> listLive(MunicipalityId municipality, Instant heardAfter, Instant beganAfter) {
    return database.list(
      ALL + "WHERE municipality = ? AND began_at > ? AND (stage < 2 OR heard_at > ?) ORDER BY began_at, id LIMIT 200",
      CallRows::call,
      municipality.value(),
      beganAfter,
      heardAfter
    );
  }

  /// Earlier calls from the same number, the latest first.
  public List<Call> listEarlier(Call call, Duration within, int atMost) {
    if (call.parties().caller().isEmpty()) return List.of();
    return database.list(
      ALL + "WHERE municipality = ? AND caller = ? AND id <> ? AND began_at > ? ORDER BY began_at DESC LIMIT ?",
      CallRows::call,
      call.municipality().value(),
      call.parties().caller().get().digits(),
      call.id(),
      call.beganAt().minus(within),
      atMost
    );
  }

  /// What happened in a call, in the order in which it happened.
  public List<Kept> listEvents(CallId name) {
    return database.list(
      """
      SELECT kind, sequence, received_at FROM phone_event WHERE vendor = ? AND vendor_call = ?
      ORDER BY array_position(ARRAY['rang', 'answered', 'ended'], kind), sequence
      """,
      row -> new Kept(row.getString(1), row.getInt(2), CallRows.instant(row, "received_at")),
      name.vendor().key(),
      name.value()
    );
  }

  /// The number a conversation was called from is forgotten with it.
  @Override
  public void erase(ConversationId conversation) {
    database.change(
      "UPDATE phone_call SET caller = NULL, conversation = NULL WHERE conversation = ?",
      conversation.value()
    );
    database.change("UPDATE phone_call SET related = NULL WHERE related = ?", conversation.value());
  }

  /// Forgets everything about calls that began before a moment.
  ///
  /// @return how many calls
  int forget(Instant beganBefore) {
    return database.together(statements -> {
      statements.change("DELETE FROM phone_event WHERE received_at < ?", beganBefore);
      statements.change("DELETE FROM phone_answer WHERE began_at < ?", beganBefore);
      statements.change(
        "DELETE FROM phone_voice WHERE call IN (SELECT id FROM phone_call WHERE began_at < ?)",
        beganBefore
      );
      return statements.change("DELETE FROM phone_call WHERE began_at < ?", beganBefore);
    });
  }
}
