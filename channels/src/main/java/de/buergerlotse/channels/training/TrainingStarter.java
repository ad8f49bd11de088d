package de.buergerlotse.channels.training;

import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.round.Rounds;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// Starts a training by itself some seconds after the last phrase was added or withdrawn.
@Singleton
class TrainingStarter {

  private static final Rounds ROUNDS = Rounds.of(TrainingStarter.class, "Added phrases could not be looked for");
  private static final String BY = "automatisch";
  private final Database database;
  private final Retraining retraining;
  private final Bots bots;
  private final Duration pause;
  private final Clock clock;

  /// @param pause so that several phrases in a row are one training
  TrainingStarter(
    Database database,
    Retraining retraining,
    Bots bots,
    @Value("${training.pause:2s}") Duration pause,
    Clock clock
  ) {
    this.database = database;
    this.retraining = retraining;
    this.bots = bots;
    this.pause = pause;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "10s")
  void look() {
    if (!bots.areReady()) return;
    ROUNDS.run(() -> {
      var waiting = database.list(
        """
        SELECT phrase.municipality FROM added_phrase phrase
          LEFT JOIN training_version version ON version.municipality = phrase.municipality AND version.active
        GROUP BY phrase.municipality
        HAVING max(phrase.at) < ?
          AND bool_or(phrase.withdrawn = (phrase.id::text = ANY (coalesce(version.phrases, '{}'))))
          AND NOT EXISTS (SELECT 1 FROM training_run run WHERE run.municipality = phrase.municipality AND run.failed)
        """,
        row -> new MunicipalityId(row.getString(1)),
        clock.instant().minus(pause)
      );
      waiting.forEach(municipality -> retraining.startIfFree(municipality, BY));
    });
  }
}
