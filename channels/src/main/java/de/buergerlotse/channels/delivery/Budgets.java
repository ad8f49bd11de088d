package de.buergerlotse.channels.delivery;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;

/// How much a municipality may still send on a day.
@Singleton
final class Budgets {

  private final Database database;

  Budgets(Database database) {
    this.database = database;
  }

  /// Takes a message from the day's budget.
  ///
  /// @return false when it is used up; then nothing was taken
  boolean take(MunicipalityId municipality, LocalDate day, int segments, OutboundLimits.Limits limits) {
    return database.together(statements -> take(statements, municipality, day, segments, limits));
  }

  /// The same within a transaction.
  boolean take(
    Database.Statements statements,
    MunicipalityId municipality,
    LocalDate day,
    int segments,
    OutboundLimits.Limits limits
  ) throws SQLException {
    if (limits.messagesPerDay() < 1 || segments > limits.segmentsPerDay()) return false;
    var taken = statements.change(
      """
      INSERT INTO delivery_budget AS spent VALUES (?, ?, 1, ?)
      ON CONFLICT (municipality, day) DO UPDATE
      SET messages = spent.messages + 1, segments = spent.segments + EXCLUDED.segments
      WHERE spent.messages + 1 <= ? AND spent.segments + EXCLUDED.segments <= ?
      """,
      municipality.value(),
      day,
      segments,
      limits.messagesPerDay(),
      limits.segmentsPerDay()
    );
    return taken > 0;
  }
}
