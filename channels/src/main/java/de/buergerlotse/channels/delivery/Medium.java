package de.buergerlotse.channels.delivery;

import java.util.Locale;

/// By what a message leaves.
public enum Medium {
  SMS,
  WHATSAPP,
  MAIL;

  /// The name in the public interface, also that of the conversation's channel.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException when there is no such medium
  static Medium of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
