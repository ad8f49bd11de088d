package de.buergerlotse.channels.desk;

import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/// Replies that agents of a municipality use again and again; `{name}` and other fields are filled in by the desk.
@Singleton
public final class CannedReplies {

  private final Database database;

  CannedReplies(Database database) {
    this.database = database;
  }

  /// One prepared reply.
  public record CannedReply(UUID id, MunicipalityId municipality, String title, Variant language, String text) {
    public CannedReply {
      if (title.isBlank() || text.isBlank()) throw new IllegalArgumentException("a prepared reply has title and text");
    }
  }

  /// By title.
  public List<CannedReply> list(MunicipalityId municipality) {
    return database.list(
      "SELECT id, title, lang, text FROM desk_canned_reply WHERE municipality = ? ORDER BY title, lang",
      row ->
        new CannedReply(
          row.getObject(1, UUID.class),
          municipality,
          row.getString(2),
          Variant.of(row.getString(3)),
          row.getString(4)
        ),
      municipality.value()
    );
  }

  /// Adds a reply, or changes the one of the same id and municipality.
  public void save(CannedReply reply) {
    database.change(
      """
      INSERT INTO desk_canned_reply AS known VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET title = EXCLUDED.title, lang = EXCLUDED.lang, text = EXCLUDED.text
      WHERE known.municipality = EXCLUDED.municipality
      """,
      reply.id(),
      reply.municipality().value(),
      reply.title(),
      reply.language().tag(),
      reply.text()
    );
  }

  /// @return false when the municipality has no such reply
  public boolean remove(MunicipalityId municipality, UUID id) {
    return (
      database.change("DELETE FROM desk_canned_reply WHERE id = ? AND municipality = ?", id, municipality.value()) > 0
    );
  }
}
