package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is documented of a contact: what it was about and what came of it, without who served it.
@Singleton
public final class Contacts {

  private final Database database;

  Contacts(Database database) {
    this.database = database;
  }

  /// What came of a contact.
  public enum Outcome {
    SOLVED("solved"),
    FORWARDED("forwarded"),
    CALLBACK("callback"),
    UNSOLVED("unsolved"),
    GONE("gone");

    private final String key;

    Outcome(String key) {
      this.key = key;
    }

    /// The name in the public interface.
    public String key() {
      return key;
    }

    public static Optional<Outcome> find(String key) {
      for (var outcome : values()) if (outcome.key.equals(key)) return Optional.of(outcome);
      return Optional.empty();
    }
  }

  /// The documentation of one contact.
  ///
  /// @param waitingSince when the citizen began to wait
  /// @param claimedAt when an agent took the chat
  public record Contact(
    ConversationId conversation,
    MunicipalityId municipality,
    String channel,
    Variant language,
    Optional<ServiceId> service,
    Outcome outcome,
    Optional<String> note,
    Optional<Instant> waitingSince,
    Optional<Instant> claimedAt
  ) {}

  /// A contact as it was documented.
  ///
  /// @param at when it ended
  public record Documented(UUID id, Instant at, Contact contact) {}

  /// Which contacts are looked for.
  ///
  /// @param from the first moment
  /// @param to the moment after the last
  /// @param words what the note must contain
  public record Search(Instant from, Instant to, Optional<ServiceId> service, Optional<String> words, int atMost) {
    public Search {
      if (!from.isBefore(to)) throw new IllegalArgumentException("a time ends after it begins");
      if (atMost < 1) throw new IllegalArgumentException("nothing is asked for");
    }
  }

  /// @return the id of the documentation
  public UUID add(Contact contact) {
    return database.together(statements -> add(statements, contact));
  }

  /// The same together with other statements.
  public UUID add(Database.Statements statements, Contact contact) throws SQLException {
    var id = UUID.randomUUID();
    statements.change(
      """
      INSERT INTO desk_contact (id, conversation, municipality, channel, lang, service, outcome, note, waiting_since,
        claimed_at, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())
      """,
      id,
      contact.conversation().value(),
      contact.municipality().value(),
      contact.channel(),
      contact.language().tag(),
      contact.service().map(ServiceId::slug).orElse(null),
      contact.outcome().key(),
      contact.note().orElse(null),
      contact.waitingSince().orElse(null),
      contact.claimedAt().orElse(null)
    );
    return id;
  }

  public Optional<Documented> find(MunicipalityId municipality, UUID id) {
    return database.find(
      "SELECT * FROM desk_contact WHERE id = ? AND municipality = ?",
      Contacts::documented,
      id,
      municipality.value()
    );
  }

  /// The contacts that fit, the latest first.
  public List<Documented> list(MunicipalityId municipality, Search search) {
    return database.list(
      """
      SELECT * FROM desk_contact WHERE municipality = ? AND at >= ? AND at < ?
        AND (?::text IS NULL OR service = ?) AND (?::text IS NULL OR strpos(lower(note), lower(?)) > 0)
      ORDER BY at DESC, id LIMIT ?
      """,
      Contacts::documented,
      municipality.value(),
      search.from(),
      search.to(),
      search.service().map(ServiceId::slug).orElse(null),
      search.service().map(ServiceId::slug).orElse(null),
      search.words().orElse(null),
      search.words().orElse(null),
      search.atMost()
    );
  }

  /// The contacts of some conversations, the latest first.
  public List<Documented> listOf(MunicipalityId municipality, List<ConversationId> conversations) {
    if (conversations.isEmpty()) return List.of();
    return database.list(
      "SELECT * FROM desk_contact WHERE municipality = ? AND conversation = ANY (?::text[]::uuid[]) ORDER BY at DESC, id",
      Contacts::documented,
      municipality.value(),
      conversations.stream().map(ConversationId::toString).toList()
    );
  }

  private static Documented documented(ResultSet row) throws SQLException {
    var contact = new Contact(
      new ConversationId(row.getObject("conversation", UUID.class)),
      new MunicipalityId(row.getString("municipality")),
      row.getString("channel"),
      Variant.of(row.getString("lang")),
      Optional.ofNullable(row.getString("service")).map(ServiceId::new),
      Outcome.find(row.getString("outcome")).orElse(Outcome.UNSOLVED),
      Optional.ofNullable(row.getString("note")),
      ChatRows.findInstant(row, "waiting_since"),
      ChatRows.findInstant(row, "claimed_at")
    );
    return new Documented(row.getObject("id", UUID.class), ChatRows.instant(row, "at"), contact);
  }
}
