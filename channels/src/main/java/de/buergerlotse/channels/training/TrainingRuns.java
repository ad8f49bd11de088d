package de.buergerlotse.channels.training;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// Lets one training of a municipality run at a time, on whichever node, and tells the others how far it is.
@Singleton
class TrainingRuns {

  /// A node that is gone does not keep the others from training.
  private static final String ALIVE = "beat > clock_timestamp() - interval '2 minutes'";
  /// A run that ended its node so often, for want of memory for example, is begun by hand only.
  static final int MOST_ATTEMPTS = 3;
  /// Of a `training_run`: that nothing begins it by itself.
  static final String GIVEN_UP = "(failed OR (attempts >= %d AND NOT %s))".formatted(MOST_ATTEMPTS, ALIVE);
  private final Database database;

  TrainingRuns(Database database) {
    this.database = database;
  }

  /// @param failed it came to nothing; the understanding stayed as it was
  record Run(String phase, int percent, Instant since, String by, boolean failed, boolean alive) {}

  /// The run's mark; nothing while another one is at it.
  Optional<UUID> begin(MunicipalityId municipality, String by) {
    var run = UUID.randomUUID();
    var begun = database.change(
      "INSERT INTO training_run VALUES (?, ?, 'Vorbereitung', 0, clock_timestamp(), clock_timestamp(), ?, false, 1)" +
        " ON CONFLICT (municipality) DO UPDATE SET run = excluded.run, phase = excluded.phase, percent = 0," +
        " since = excluded.since, beat = excluded.beat, started_by = excluded.started_by, failed = false," +
        " attempts = CASE WHEN training_run.failed THEN 1 ELSE training_run.attempts + 1 END" +
        " WHERE training_run.failed OR NOT (training_run." +
        ALIVE +
        ")",
      municipality.value(),
      run,
      by
    );
    return begun > 0 ? Optional.of(run) : Optional.empty();
  }

  void tell(UUID run, Phase phase) {
    database.change(
      "UPDATE training_run SET phase = ?, percent = ?, beat = clock_timestamp() WHERE run = ?",
      phase.words(),
      phase.percent(),
      run
    );
  }

  void end(UUID run) {
    database.change("DELETE FROM training_run WHERE run = ?", run);
  }

  void fail(UUID run) {
    database.change("UPDATE training_run SET failed = true WHERE run = ?", run);
  }

  Optional<Run> find(MunicipalityId municipality) {
    return database.find(
      "SELECT phase, percent, since, started_by, " +
        GIVEN_UP +
        " AS failed, " +
        ALIVE +
        " AS alive FROM training_run WHERE municipality = ?",
      row ->
        new Run(
          row.getString("phase"),
          row.getInt("percent"),
          row.getObject("since", OffsetDateTime.class).toInstant(),
          row.getString("started_by"),
          row.getBoolean("failed"),
          row.getBoolean("alive")
        ),
      municipality.value()
    );
  }
}
