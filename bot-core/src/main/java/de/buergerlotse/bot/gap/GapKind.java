package de.buergerlotse.bot.gap;

import java.util.Locale;
import java.util.Optional;

/// Why a question is one for the editors.
public enum GapKind {
  /// The bot did not know, or asked back and nothing fitted.
  UNANSWERED,
  /// The citizen said that the answer did not help.
  UNHELPFUL,
  /// A search found nothing.
  SEARCH,
  /// An agent had to type the answer.
  AGENT;

  /// The name in the public interface.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<GapKind> find(String key) {
    for (var kind : values()) if (kind.key().equals(key)) return Optional.of(kind);
    return Optional.empty();
  }
}
