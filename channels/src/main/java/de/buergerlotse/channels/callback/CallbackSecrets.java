package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.security.ConversationKeys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Seals numbers, addresses and words under the conversation's key: erasing it makes them unreadable wherever copies lie.
@Singleton
class CallbackSecrets {

  private final ConversationKeys keys;

  CallbackSecrets(ConversationKeys keys) {
    this.keys = keys;
  }

  byte @Nullable [] seal(ConversationId conversation, UUID callback, Optional<String> plain) {
    if (plain.isEmpty()) return null;
    return keys.getOrMake(conversation).seal(plain.get().getBytes(StandardCharsets.UTF_8), purpose(callback));
  }

  /// Nothing when the key is gone.
  Optional<String> open(ConversationId conversation, UUID callback, byte[] sealed) {
    return keys.find(conversation).map(key -> new String(key.open(sealed, purpose(callback)), StandardCharsets.UTF_8));
  }

  private static String purpose(UUID callback) {
    return "callback " + callback;
  }
}
