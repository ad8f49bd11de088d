package de.buergerlotse.channels.training;

import de.buergerlotse.bot.understanding.ModelStore;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.database.DatabaseUnavailableException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/// Models in the database: what one node trained, the others need not train.
@Singleton
class SharedModels implements ModelStore {

  /// The newest are those a municipality may go back to; older ones are trained anew when they are wanted.
  private static final int MOST_KEPT = 24;
  private final Database database;
  private final Clock clock;

  SharedModels(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Optional<byte[]> find(String name) {
    try {
      return database.find("SELECT content FROM trained_model WHERE name = ?", row -> row.getBytes(1), name);
    } catch (DatabaseUnavailableException unavailable) {
      return Optional.empty();
    }
  }

  @Override
  public void save(String name, byte[] content) {
    database.change(
      "INSERT INTO trained_model VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
      name,
      content,
      clock.instant()
    );
    database.change(
      "DELETE FROM trained_model WHERE name NOT IN (SELECT name FROM trained_model ORDER BY at DESC LIMIT " +
        MOST_KEPT +
        ")"
    );
  }
}
