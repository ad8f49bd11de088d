package de.buergerlotse.channels.security;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.database.Database;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// A key for each conversation, under which its files are sealed; erasing it makes them unreadable wherever copies lie.
///
/// The keys are themselves sealed under the installation's key. That one lies in the database too, unless the operator
/// gives one: then a copy of the database alone opens nothing.
@Singleton
public final class ConversationKeys {

  private final Database database;
  private final SealingKey installation;

  /// @param given 32 bytes in Base64; empty when the installation is to make its own
  ConversationKeys(Database database, InstallationKeys keys, @Value("${security.sealing-key:}") String given) {
    this.database = database;
    this.installation = new SealingKey(given.isBlank() ? keys.get("sealing") : decoded(given));
  }

  /// The key of a conversation; made when there is none.
  public SealingKey getOrMake(ConversationId conversation) {
    var fresh = new byte[SealingKey.KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    database.change(
      "INSERT INTO conversation_key VALUES (?, ?) ON CONFLICT DO NOTHING",
      conversation.value(),
      installation.seal(fresh, purpose(conversation))
    );
    return find(conversation).orElseThrow(() -> new IllegalStateException("the conversation was just erased"));
  }

  public Optional<SealingKey> find(ConversationId conversation) {
    return database
      .find("SELECT wrapped FROM conversation_key WHERE conversation = ?", row -> row.getBytes(1), conversation.value())
      .map(wrapped -> new SealingKey(installation.open(wrapped, purpose(conversation))));
  }

  public void erase(ConversationId conversation) {
    database.change("DELETE FROM conversation_key WHERE conversation = ?", conversation.value());
  }

  private static String purpose(ConversationId conversation) {
    return "key of conversation " + conversation;
  }

  private static byte[] decoded(String given) {
    try {
      return Base64.getDecoder().decode(given.strip());
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalArgumentException("security.sealing-key is no Base64", notBase64);
    }
  }
}
