package de.buergerlotse.channels.editorial;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.util.List;

/// The questions of a municipality whose right answers its editors have told.
@Singleton
public final class GoldenRows {

  private final Database database;

  GoldenRows(Database database) {
    this.database = database;
  }

  /// A question and what answers it.
  public record Golden(long id, String text, ServiceId service, Aspect aspect) {}

  /// Keeps a question; one that is known already gets the new answer.
  public Golden add(MunicipalityId municipality, String text, ServiceId service, Aspect aspect) {
    var id = database.find(
      """
      INSERT INTO golden_question (municipality, service, aspect, text) VALUES (?, ?, ?, ?)
      ON CONFLICT (municipality, text) DO UPDATE SET service = excluded.service, aspect = excluded.aspect RETURNING id
      """,
      row -> row.getLong(1),
      municipality.value(),
      service.slug(),
      aspect.key(),
      text
    );
    return new Golden(id.orElseThrow(), text, service, aspect);
  }

  /// In the order in which they were added.
  public List<Golden> list(MunicipalityId municipality) {
    return database.list(
      "SELECT id, text, service, aspect FROM golden_question WHERE municipality = ? ORDER BY id",
      row ->
        new Golden(
          row.getLong("id"),
          row.getString("text"),
          new ServiceId(row.getString("service")),
          Aspect.of(row.getString("aspect"))
        ),
      municipality.value()
    );
  }

  /// @return false when the municipality has no such question
  public boolean remove(MunicipalityId municipality, long id) {
    return (
      database.change("DELETE FROM golden_question WHERE municipality = ? AND id = ?", municipality.value(), id) > 0
    );
  }
}
