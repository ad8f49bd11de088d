package de.buergerlotse.channels.messaging;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A word that the door itself understands when it stands alone.
enum Keyword {
  /// No more messages.
  STOP,
  /// Messages again.
  START,
  /// The next part of a long answer.
  MORE;

  /// Not among them: "abmelden" and "anmelden", which are matters of a town.
  private static final Map<String, Keyword> WORDS = Map.of(
    "stop",
    STOP,
    "stopp",
    STOP,
    "stopall",
    STOP,
    "unsubscribe",
    STOP,
    "start",
    START,
    "unstop",
    START,
    "mehr",
    MORE,
    "weiter",
    MORE,
    "more",
    MORE
  );

  static Optional<Keyword> find(String text) {
    var word = text.strip().replaceAll("[.!]+$", "").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(WORDS.get(word));
  }
}
