package de.buergerlotse.bot.gap;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// A question of a conversation, and what came of it.
///
/// @param seq number of the entry in its conversation
/// @param service that was answered
/// @param helpful what the citizen thought of the answer
/// @param agentText what an agent typed as an answer
/// @param known the service that was meant, where somebody said so
public record AskedQuestion(
  long seq,
  Instant at,
  Variant language,
  String text,
  Treatment treatment,
  Optional<ServiceId> service,
  Optional<Aspect> aspect,
  Optional<Boolean> helpful,
  Optional<GapKind> gap,
  Optional<String> agentText,
  Optional<Known> known
) {
  /// What was done with a question.
  public enum Treatment {
    ANSWER("answer"),
    CLARIFY("clarify"),
    OUT_OF_SCOPE("outOfScope"),
    AGENT("agent");

    private final String key;

    Treatment(String key) {
      this.key = key;
    }

    /// The name in the public interface.
    public String key() {
      return key;
    }
  }

  /// The service that was meant, and who said so.
  public record Known(ServiceId service, By by) {}

  /// Who said which service was meant.
  public enum By {
    RATING,
    CHOICE,
    AGENT,
    EDITOR;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The same question, to which an agent typed an answer later.
  AskedQuestion answeredBy(String typed) {
    return new AskedQuestion(
      seq,
      at,
      language,
      text,
      treatment,
      service,
      aspect,
      helpful,
      gap,
      Optional.of(typed),
      known
    );
  }
}
