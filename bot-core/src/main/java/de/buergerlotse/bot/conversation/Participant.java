package de.buergerlotse.bot.conversation;

import java.util.Locale;
import java.util.Optional;

/// Who said something.
public record Participant(Role role, Optional<String> name) {
  public static final Participant CITIZEN = new Participant(Role.CITIZEN, Optional.empty());
  public static final Participant BOT = new Participant(Role.BOT, Optional.of("Bürgerlotse"));

  /// The part somebody plays in a conversation.
  public enum Role {
    CITIZEN,
    BOT,
    AGENT,
    SYSTEM;

    /// The name in the public interface.
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such key
    public static Role of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }
}
