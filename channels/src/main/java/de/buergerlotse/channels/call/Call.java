package de.buergerlotse.channels.call;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What is known of a call by now.
///
/// @param answeredBy who answered, as the switchboard names them
/// @param cause why it is over
/// @param conversation what is talked with the bot in it; nothing for calls that never reach the bot
/// @param heardAt when it was last heard of
/// @param related the chat that the caller named by its case code
public record Call(
  UUID id,
  CallId name,
  MunicipalityId municipality,
  CallEvent.Parties parties,
  Stage stage,
  Instant beganAt,
  Instant heardAt,
  Optional<Instant> answeredAt,
  Optional<Instant> endedAt,
  Optional<String> answeredBy,
  Optional<CallEvent.Cause> cause,
  Optional<ConversationId> conversation,
  Optional<ConversationId> related
) {
  /// How far a call has come; it only ever rises.
  public enum Stage {
    RINGING(0, "ringing"),
    ANSWERED(1, "answered"),
    ENDED(2, "ended");

    private final int level;
    private final String key;

    Stage(int level, String key) {
      this.level = level;
      this.key = key;
    }

    /// The name in the public interface.
    public String key() {
      return key;
    }

    static Stage of(CallEvent event) {
      return switch (event) {
        case CallEvent.Rang _ -> RINGING;
        case CallEvent.Answered _ -> ANSWERED;
        case CallEvent.Ended _ -> ENDED;
      };
    }

    static Stage of(int level) {
      for (var stage : values()) if (stage.level == level) return stage;
      throw new IllegalArgumentException("unknown stage of a call: " + level);
    }

    int level() {
      return level;
    }
  }

  public boolean isOver() {
    return stage == Stage.ENDED;
  }
}
