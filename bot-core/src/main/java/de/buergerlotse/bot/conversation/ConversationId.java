package de.buergerlotse.bot.conversation;

import java.util.Optional;
import java.util.UUID;

/// The id of a conversation; cannot be guessed.
public record ConversationId(UUID value) implements Comparable<ConversationId> {
  public static ConversationId random() {
    return new ConversationId(UUID.randomUUID());
  }

  /// Reads the canonical form; nothing for anything else.
  public static Optional<ConversationId> find(String text) {
    try {
      var id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text) ? Optional.of(new ConversationId(id)) : Optional.empty();
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(ConversationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
