package de.buergerlotse.bot.reply;

import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a reply is about.
///
/// @param confidence how sure the bot is of the service, 0 to 1
public record About(Kind kind, Optional<ServiceId> service, Optional<Aspect> aspect, OptionalDouble confidence) {
  /// What kind of thing a reply is.
  public enum Kind {
    GREETING("greeting"),
    ANSWER("answer"),
    CLARIFY("clarify"),
    CHECKLIST("checklist"),
    SMALLTALK("smalltalk"),
    OUT_OF_SCOPE("outOfScope"),
    HANDOVER("handover"),
    EMERGENCY("emergency"),
    NOTICE("notice");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// The name in the public interface.
    public String key() {
      return key;
    }

    /// @throws IllegalArgumentException when there is no such name
    public static Kind of(String key) {
      for (var kind : values()) if (kind.key.equals(key)) return kind;
      throw new IllegalArgumentException("unknown kind of reply: " + key);
    }
  }

  static About of(Kind kind) {
    return new About(kind, Optional.empty(), Optional.empty(), OptionalDouble.empty());
  }

  /// @param shown the aspect whose text is really shown
  static About answer(Candidate candidate, Aspect shown) {
    return new About(
      Kind.ANSWER,
      Optional.of(candidate.service()),
      Optional.of(shown),
      OptionalDouble.of(candidate.confidence())
    );
  }
}
