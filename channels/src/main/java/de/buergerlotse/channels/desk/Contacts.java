package de.buergerlotse.channels.desk;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
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
  public record Contact(
    ConversationId conversation,
    MunicipalityId municipality,
    String channel,
    Variant language,
    Optional<ServiceId> service,
    Outcome outcome,
    Optional<String> note
  ) {}

  public void add(Contact contact) {
    database.change(
      "INSERT INTO desk_contact VALUES (?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())",
      UUID.randomUUID(),
      contact.conversation().value(),
      contact.municipality().value(),
      contact.channel(),
      contact.language().tag(),
      contact.service().map(ServiceId::slug).orElse(null),
      contact.outcome().key(),
      contact.note().orElse(null)
    );
  }
}
