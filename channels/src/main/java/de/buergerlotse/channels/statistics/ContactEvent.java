package de.buergerlotse.channels.statistics;

import de.buergerlotse.knowledge.service.ServiceId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that happened to a contact with a citizen.
public sealed interface ContactEvent {
  /// The id of the conversation or call.
  UUID contact();

  Instant at();

  /// A citizen waits for a human, on the telephone or in a chat.
  record Offered(
    UUID contact,
    Instant at,
    String channel,
    String queue,
    Optional<ServiceId> service
  ) implements ContactEvent {}

  /// A human answered.
  record Answered(UUID contact, Instant at) implements ContactEvent {}

  /// The citizen went before anybody answered.
  record Abandoned(UUID contact, Instant at) implements ContactEvent {}

  /// The talk with the human is over.
  record Ended(UUID contact, Instant at) implements ContactEvent {}

  /// The work after the talk is done, and it is written down what came of it.
  ///
  /// @param outcome as the desk names it; `solved` counts as solved at first contact
  record Documented(UUID contact, Instant at, Optional<ServiceId> service, String outcome) implements ContactEvent {}

  /// A citizen wrote and is to be answered by a certain time.
  record Received(
    UUID contact,
    Instant at,
    String channel,
    String queue,
    Optional<ServiceId> service,
    Instant dueAt
  ) implements ContactEvent {}

  /// What the citizen wrote was answered.
  record Replied(UUID contact, Instant at) implements ContactEvent {}

  /// The bot saw the conversation through without a human.
  record Contained(UUID contact, Instant at, String channel, Optional<ServiceId> service) implements ContactEvent {}
}
