package de.buergerlotse.channels.operations;

import de.buergerlotse.channels.bots.BotTraining;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/// Prepares the bots in the background once the server listens, so that health can be asked from the first moment.
@Singleton
final class StartUp {

  private final BotTraining training;

  StartUp(BotTraining training) {
    this.training = training;
  }

  @EventListener
  void onStartup(ServerStartupEvent event) {
    Thread.ofPlatform().name("bot-training").start(training::run);
  }
}
