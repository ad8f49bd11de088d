package de.buergerlotse.channels.database;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// Ends the scheduled work before the database goes away under it.
@Singleton
class ScheduleEnd implements ApplicationEventListener<ShutdownEvent> {

  private static final int PATIENCE_SECONDS = 5;
  private final ExecutorService schedule;

  ScheduleEnd(@Named(TaskExecutors.SCHEDULED) ExecutorService schedule) {
    this.schedule = schedule;
  }

  @Override
  public void onApplicationEvent(ShutdownEvent event) {
    schedule.shutdown();
    try {
      if (!schedule.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) schedule.shutdownNow();
    } catch (InterruptedException interrupted) {
      schedule.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
