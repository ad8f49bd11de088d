package de.buergerlotse.channels.statistics;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what happened to contacts.
@Singleton
public final class ContactEvents {

  private final Database database;

  ContactEvents(Database database) {
    this.database = database;
  }

  /// The columns that not every event has.
  private record Details(
    String kind,
    @Nullable String channel,
    @Nullable String queue,
    Optional<ServiceId> service,
    @Nullable String outcome,
    @Nullable Instant dueAt
  ) {
    static Details of(String kind) {
      return new Details(kind, null, null, Optional.empty(), null, null);
    }
  }

  public void add(MunicipalityId municipality, ContactEvent event) {
    var details = details(event);
    database.change(
      """
      INSERT INTO contact_event (contact, municipality, kind, at, channel, queue, service, outcome, due_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      event.contact(),
      municipality.value(),
      details.kind(),
      event.at(),
      details.channel(),
      details.queue(),
      details.service().map(ServiceId::slug).orElse(null),
      details.outcome(),
      details.dueAt()
    );
  }

  private static Details details(ContactEvent event) {
    return switch (event) {
      case ContactEvent.Offered(_, _, var channel, var queue, var service) -> new Details(
        "offered",
        channel,
        queue,
        service,
        null,
        null
      );
      case ContactEvent.Received(_, _, var channel, var queue, var service, var due) -> new Details(
        "received",
        channel,
        queue,
        service,
        null,
        due
      );
      case ContactEvent.Contained(_, _, var channel, var service) -> new Details(
        "contained",
        channel,
        null,
        service,
        null,
        null
      );
      case ContactEvent.Documented(_, _, var service, var outcome) -> new Details(
        "documented",
        null,
        null,
        service,
        outcome,
        null
      );
      case ContactEvent.Answered _ -> Details.of("answered");
      case ContactEvent.Abandoned _ -> Details.of("abandoned");
      case ContactEvent.Ended _ -> Details.of("ended");
      case ContactEvent.Replied _ -> Details.of("replied");
    };
  }

  /// All events of the contacts that began in a time, each contact's together, in the order in which they happened.
  List<ContactEvent> list(MunicipalityId municipality, Instant from, Instant to) {
    return database.list(
      """
      SELECT * FROM contact_event WHERE contact IN (
        SELECT contact FROM contact_event WHERE municipality = ? AND at >= ? AND at < ?
          AND kind IN ('offered', 'received', 'contained'))
      ORDER BY contact, at, number
      """,
      ContactEvents::event,
      municipality.value(),
      from,
      to
    );
  }

  private static ContactEvent event(ResultSet row) throws SQLException {
    var contact = row.getObject("contact", UUID.class);
    var at = row.getObject("at", OffsetDateTime.class).toInstant();
    var service = Optional.ofNullable(row.getString("service")).map(ServiceId::new);
    var channel = Objects.requireNonNullElse(row.getString("channel"), "");
    var queue = Objects.requireNonNullElse(row.getString("queue"), "");
    return switch (row.getString("kind")) {
      case "offered" -> new ContactEvent.Offered(contact, at, channel, queue, service);
      case "received" -> new ContactEvent.Received(
        contact,
        at,
        channel,
        queue,
        service,
        row.getObject("due_at", OffsetDateTime.class).toInstant()
      );
      case "contained" -> new ContactEvent.Contained(contact, at, channel, service);
      case "documented" -> new ContactEvent.Documented(contact, at, service, row.getString("outcome"));
      case "answered" -> new ContactEvent.Answered(contact, at);
      case "abandoned" -> new ContactEvent.Abandoned(contact, at);
      case "ended" -> new ContactEvent.Ended(contact, at);
      case "replied" -> new ContactEvent.Replied(contact, at);
      default -> throw new IllegalStateException("unknown kind of event: " + row.getString("kind"));
    };
  }

  /// Notes the conversations that the bot saw through alone: something was said, it has been quiet since, and no human was
  /// ever wanted. A conversation that goes on later stays one.
  ///
  /// @return how many were noted
  int noteContained(Instant quietSince, Instant notBefore) {
    return database.change(
      """
      INSERT INTO contact_event (contact, municipality, kind, at, channel, service)
      SELECT id, municipality, 'contained', started_at, channel, (
        SELECT service FROM message WHERE conversation = id AND service IS NOT NULL ORDER BY seq DESC LIMIT 1)
      FROM conversation
      WHERE updated_at < ? AND updated_at >= ? AND charge = 'bot' AND last_seq > 1
        AND NOT EXISTS (SELECT 1 FROM contact_event told WHERE told.contact = id)
      ON CONFLICT DO NOTHING
      """,
      quietSince,
      notBefore
    );
  }
}
