package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.desk.DeskBell;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finishes what a killed node left half done, frees what absent agents hold, and rings when something becomes urgent.
@Singleton
class CallbackKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(CallbackKeeper.class);
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
    try {
      callbacks.listForgotten(clock.instant().minus(JUST_BEING_DONE)).forEach(this::finish);
      queue.releaseOfAbsent().stream().distinct().forEach(bell::ring);
      ringForUrgent();
    } catch (RuntimeException unavailable) {
      LOG.warn("Call-backs could not be looked at, the next try follows: {}", unavailable.toString());
    }
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
