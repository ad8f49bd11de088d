package de.buergerlotse.channels.statistics;

import de.buergerlotse.knowledge.service.ServiceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The events of one contact put together.
///
/// @param kind how it began
/// @param answered when a human answered first
/// @param documented when the work after it was done
/// @param solved whether it was written down as solved; nothing when nothing was written down
/// @param dueAt by when an answer in writing was due
record ContactStory(
  UUID contact,
  Kind kind,
  Instant began,
  String channel,
  Optional<String> queue,
  Optional<ServiceId> service,
  Optional<Instant> answered,
  Optional<Instant> abandoned,
  Optional<Instant> ended,
  Optional<Instant> documented,
  Optional<Boolean> solved,
  Optional<Instant> dueAt,
  Optional<Instant> replied
) {
  private static final String SOLVED = "solved";

  /// How a contact begins.
  enum Kind {
    /// Somebody waits for a human to talk to.
    LIVE,
    /// Somebody wrote and waits for an answer.
    WRITTEN,
    /// The bot was enough.
    BOT_ALONE,
  }

  /// How long the citizen waited until a human answered.
  Optional<Duration> findWait() {
    return answered.map(at -> Duration.between(began, at));
  }

  /// How long the citizen waited in vain.
  Optional<Duration> findWaitInVain() {
    return abandoned.map(at -> Duration.between(began, at));
  }

  /// How long an agent was busy with it: the talk, and the work after it.
  Optional<Duration> findHandling() {
    return answered.flatMap(from -> documented.or(() -> ended).map(to -> Duration.between(from, to)));
  }

  /// The stories of one contact's events, which are in the order in which they happened. A contact that begins anew after
  /// it was over is another story; events without a beginning tell none.
  static List<ContactStory> of(List<ContactEvent> events) {
    var stories = new ArrayList<ContactStory>();
    for (var event : events) {
      var begun = begin(event);
      if (begun.isPresent()) stories.add(begun.get());
      else if (!stories.isEmpty()) stories.set(stories.size() - 1, stories.getLast().and(event));
    }
    return stories;
  }

  private static Optional<ContactStory> begin(ContactEvent event) {
    return switch (event) {
      case ContactEvent.Offered(var id, var at, var channel, var queue, var service) -> Optional.of(
        begin(id, Kind.LIVE, at, channel, Optional.of(queue), service, Optional.empty())
      );
      case ContactEvent.Received(var id, var at, var channel, var queue, var service, var due) -> Optional.of(
        begin(id, Kind.WRITTEN, at, channel, Optional.of(queue), service, Optional.of(due))
      );
      case ContactEvent.Contained(var id, var at, var channel, var service) -> Optional.of(
        begin(id, Kind.BOT_ALONE, at, channel, Optional.empty(), service, Optional.empty())
      );
      case ContactEvent.Answered _, ContactEvent.Abandoned _, ContactEvent.Ended _ -> Optional.empty();
      case ContactEvent.Documented _, ContactEvent.Replied _ -> Optional.empty();
    };
  }

  private static ContactStory begin(
    UUID id,
    Kind kind,
    Instant at,
    String channel,
    Optional<String> queue,
    Optional<ServiceId> service,
    Optional<Instant> due
  ) {
    return new ContactStory(
      id,
      kind,
      at,
      channel,
      queue,
      service,
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      due,
      Optional.empty()
    );
  }

  /// Of what happens again, for example after a transfer, the first answer and the last end count.
  private ContactStory and(ContactEvent event) {
    return switch (event) {
      case ContactEvent.Answered(_, var at) -> with(service, answered.or(() -> Optional.of(at)), abandoned, ended);
      case ContactEvent.Abandoned(_, var at) -> answered.isPresent()
        ? with(service, answered, abandoned, Optional.of(at))
        : with(service, answered, Optional.of(at), ended);
      case ContactEvent.Ended(_, var at) -> with(service, answered, abandoned, Optional.of(at));
      case ContactEvent.Documented(_, var at, var named, var outcome) -> with(
        named.or(() -> service),
        answered,
        abandoned,
        ended
      ).documented(at, outcome.equals(SOLVED));
      case ContactEvent.Replied(_, var at) -> replied(at);
      case ContactEvent.Offered _, ContactEvent.Received _, ContactEvent.Contained _ -> this;
    };
  }

  private ContactStory with(
    Optional<ServiceId> newService,
    Optional<Instant> newAnswered,
    Optional<Instant> newAbandoned,
    Optional<Instant> newEnded
  ) {
    return new ContactStory(
      contact,
      kind,
      began,
      channel,
      queue,
      newService,
      newAnswered,
      newAbandoned,
      newEnded,
      documented,
      solved,
      dueAt,
      replied
    );
  }

  private ContactStory documented(Instant at, boolean isSolved) {
    return new ContactStory(
      contact,
      kind,
      began,
      channel,
      queue,
      service,
      answered,
      abandoned,
      ended,
      Optional.of(at),
      Optional.of(isSolved),
      dueAt,
      replied
    );
  }

  private ContactStory replied(Instant at) {
    return new ContactStory(
      contact,
      kind,
      began,
      channel,
      queue,
      service,
      answered,
      abandoned,
      ended,
      documented,
      solved,
      dueAt,
      replied.or(() -> Optional.of(at))
    );
  }
}
