package de.buergerlotse.channels.callback;

import de.buergerlotse.channels.wire.WireMessage;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of call-backs and messages.
final class CallbackMessages {

  private CallbackMessages() {}

  @Serdeable
  record Callbacks(List<CallbackItem> callbacks) {}

  /// What is urgent, for whoever is in charge of the desk.
  @Serdeable
  record Escalations(List<Escalation> escalations) {}

  /// @param agent the name of whoever has it
  @Serdeable
  record Escalation(CallbackItem callback, @Nullable String agent) {}

  /// One of them in full. Number, address and words only for whoever has it.
  ///
  /// @param phone in E.164, for a `tel:` link
  /// @param phoneReadable in groups, for reading
  /// @param words the message, or the note of the agent who added it
  /// @param messages the story of the conversation
  @Serdeable
  record Detail(
    CallbackItem callback,
    @Nullable String phone,
    @Nullable String phoneReadable,
    @Nullable String mail,
    @Nullable String words,
    List<Attempt> attempts,
    List<WireMessage> messages
  ) {}

  /// @param outcome `reached`, `notReached` or `wrongNumber`
  @Serdeable
  record Attempt(Instant at, String outcome, @Nullable String note) {
    static Attempt of(CallAttempt attempt) {
      return new Attempt(attempt.at(), attempt.outcome().key(), attempt.note().orElse(null));
    }
  }

  @Serdeable
  record NewAttempt(@Nullable String outcome, @Nullable String note, @Nullable Long epoch) {}

  @Serdeable
  record Answer(@Nullable String clientMessageId, @Nullable String text, @Nullable Long epoch) {}

  @Serdeable
  record Done(@Nullable String service, @Nullable String outcome, @Nullable String note, @Nullable Long epoch) {}

  @Serdeable
  record Epoch(@Nullable Long epoch) {}

  /// A call-back that an agent arranges.
  ///
  /// @param phone as people write it
  /// @param time `soon`, `morning` or `afternoon`; `soon` where nothing is said
  @Serdeable
  record NewCallback(@Nullable String phone, @Nullable String time, @Nullable String note) {}
}
