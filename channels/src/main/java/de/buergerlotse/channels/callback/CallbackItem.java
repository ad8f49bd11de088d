package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call-back or a message as it stands in the agents' list: without number, address and words.
///
/// @param kind `call` or `message`
/// @param way `phone`, `mail` or `chat`
/// @param wished `soon`, `morning` or `afternoon`
/// @param urgency `normal`, `dueSoon` (the last quarter of the time) or `overdue`
/// @param own whether the agent who asks has it
/// @param taken whether somebody has it
@Serdeable
public record CallbackItem(
  UUID id,
  String conversationId,
  String kind,
  String way,
  String lang,
  @Nullable String service,
  @Nullable String aspect,
  @Nullable String wished,
  Instant waitingSince,
  Instant createdAt,
  Instant dueAt,
  String urgency,
  int attempts,
  boolean taken,
  boolean own,
  long epoch
) {
  /// @param agent who asks
  public static CallbackItem of(Callback callback, UUID agent, Instant now) {
    return new CallbackItem(
      callback.id(),
      callback.conversation().toString(),
      callback.kind().key(),
      callback.way().key(),
      callback.language().tag(),
      callback.service().map(ServiceId::slug).orElse(null),
      callback.aspect().map(Aspect::key).orElse(null),
      callback.wished().map(CallTime::key).orElse(null),
      callback.waitingSince(),
      callback.createdAt(),
      callback.due(),
      callback.urgency(now).key(),
      callback.attempts(),
      callback.holder().isPresent(),
      callback.isHeldBy(agent),
      callback.epoch()
    );
  }
}
