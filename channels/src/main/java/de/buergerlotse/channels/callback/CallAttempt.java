package de.buergerlotse.channels.callback;

import java.time.Instant;
import java.util.Optional;

/// One attempt to reach somebody.
record CallAttempt(Instant at, Outcome outcome, Optional<String> note) {
  /// What came of it.
  enum Outcome {
    REACHED("reached", "erreicht"),
    NOT_REACHED("notReached", "nicht erreicht"),
    WRONG_NUMBER("wrongNumber", "falsche Nummer");

    private final String key;
    private final String word;

    Outcome(String key, String word) {
      this.key = key;
      this.word = word;
    }

    /// The name in the public interface.
    String key() {
      return key;
    }

    /// As it stands in the documentation.
    String word() {
      return word;
    }

    static Optional<Outcome> find(String key) {
      for (var outcome : values()) if (outcome.key.equals(key)) return Optional.of(outcome);
      return Optional.empty();
    }
  }
}
