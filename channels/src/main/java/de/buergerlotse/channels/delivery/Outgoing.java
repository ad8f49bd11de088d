package de.buergerlotse.channels.delivery;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A message in the outbox.
///
/// @param seq the last entry it tells of; none for what belongs to no entry
/// @param reason why it is where it is, as a stable word: `budget`, `quietHours`, `twilio.21211` …
/// @param attempts how often it was tried
public record Outgoing(
  UUID id,
  ConversationId conversation,
  Optional<Long> seq,
  MunicipalityId municipality,
  Medium medium,
  String text,
  int segments,
  State state,
  Optional<String> reason,
  int attempts,
  Instant createdAt,
  Instant changedAt
) {
  /// Where a message is.
  public enum State {
    /// Will be sent.
    WAITING("waiting"),
    /// Is being sent.
    SENDING("sending"),
    /// The provider has it.
    SENT("sent"),
    /// Went back as the answer to the citizen's own message.
    ANSWERED("answered"),
    /// Arrived.
    DELIVERED("delivered"),
    /// Did not arrive.
    UNDELIVERED("undelivered"),
    /// Waits until the citizen writes again.
    HELD("held"),
    /// Will not be sent unless somebody decides so.
    PARKED("parked"),
    /// No longer wanted.
    CANCELLED("cancelled"),
    /// Would have been sent.
    DRY_RUN("dryRun");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /// The name in the public interface.
    public String key() {
      return key;
    }

    static State of(String key) {
      for (var state : values()) if (state.key.equals(key)) return state;
      throw new IllegalArgumentException("unknown state: " + key);
    }
  }

  /// Without what it says.
  @Override
  public String toString() {
    return "Outgoing[" + id + ", " + medium.key() + ", " + state.key() + "]";
  }
}
