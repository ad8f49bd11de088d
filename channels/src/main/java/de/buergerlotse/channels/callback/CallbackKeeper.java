package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.desk.DeskBell;
import de.buergerlotse.channels.round.Rounds;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Finishes what a killed node left half done, frees what absent agents hold, and rings when something becomes urgent.
@Singleton
class CallbackKeeper {

  private static final Rounds ROUNDS = Rounds.of(CallbackKeeper.class, "Call-backs could not be looked at");
  private static final Duration JUST_BEING_DONE = Duration.ofSeconds(30);
  private final Callbacks callbacks;
  private final CallbackQueue queue;
  private final ConversationLog log;
  private final DeskBell bell;
  private final Clock clock;
  private Instant rangUntil;

  CallbackKeeper(Callbacks callbacks, CallbackQueue queue, ConversationLog log, DeskBell bell, Clock clock) {
    this.callbacks = callbacks;
    this.queue = queue;
    this.log = log;
    this.bell = bell;
    this.clock = clock;
    this.rangUntil = clock.instant();
  }

  @Scheduled(fixedDelay = "15s", initialDelay = "10s")
  void look() {
    ROUNDS.run(() -> {
      callbacks.listForgotten(clock.instant().minus(JUST_BEING_DONE)).forEach(this::finish);
      queue.releaseOfAbsent().stream().distinct().forEach(bell::ring);
      ringForUrgent();
    });
  }

  /// The conversation tells whether the citizen was told.
  private void finish(Callbacks.Forgotten noted) {
    var told = log.findTurn(noted.conversation(), noted.turn()).isPresent();
    if (told) callbacks.open(noted.id()).ifPresent(bell::ring);
    else callbacks.withdraw(noted.id());
  }

  private void ringForUrgent() {
    var now = clock.instant();
    callbacks.listBecameUrgent(rangUntil, now).forEach(bell::ring);
    rangUntil = now;
  }
}
