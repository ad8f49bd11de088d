package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A call-back or a message that somebody waits for an answer to; without what is sealed of it.
///
/// @param way how to answer
/// @param service what the conversation was about
/// @param wished when to call
/// @param waitingSince the place in line; earlier than `createdAt` for whoever waited in the live chat before
/// @param soon when the last quarter of the time until `due` begins
/// @param holder who has it
/// @param attempts how often it was tried
public record Callback(
  UUID id,
  ConversationId conversation,
  MunicipalityId municipality,
  Kind kind,
  Way way,
  Variant language,
  String channel,
  Optional<ServiceId> service,
  Optional<Aspect> aspect,
  Optional<CallTime> wished,
  Instant waitingSince,
  Instant createdAt,
  Instant soon,
  Instant due,
  Optional<Holder> holder,
  long epoch,
  int attempts
) {
  /// What was promised.
  public enum Kind {
    CALL,
    MESSAGE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  /// How to answer.
  public enum Way {
    PHONE,
    MAIL,
    CHAT;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Way of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }

  /// How urgent it is.
  public enum Urgency {
    NORMAL("normal"),
    /// In the last quarter of its time.
    DUE_SOON("dueSoon"),
    OVERDUE("overdue");

    private final String key;

    Urgency(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /// Who has it, since when.
  public record Holder(UUID agent, Instant since) {}

  Urgency urgency(Instant now) {
    if (!now.isBefore(due)) return Urgency.OVERDUE;
    return now.isBefore(soon) ? Urgency.NORMAL : Urgency.DUE_SOON;
  }

  boolean isHeldBy(UUID agent) {
    return holder.filter(held -> held.agent().equals(agent)).isPresent();
  }
}
