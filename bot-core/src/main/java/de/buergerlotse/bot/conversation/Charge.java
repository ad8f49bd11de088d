package de.buergerlotse.bot.conversation;

import java.util.Locale;

/// Who is in charge of a conversation.
public enum Charge {
  /// The program answers.
  BOT,
  /// A human is wanted; the program still answers until one takes over.
  QUEUED,
  /// A human answers, and the program is silent.
  AGENT,
  /// Nobody; nothing more can be said.
  CLOSED;

  /// The name in the public interface.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when there is no such key
  public static Charge of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
