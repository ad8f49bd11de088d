package de.buergerlotse.knowledge.jdbc;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.pvog.PvogCursors;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Keeps places in PostgreSQL.
@Singleton
class JdbcPvogCursors implements PvogCursors {

  private final PvogCursorRows rows;

  JdbcPvogCursors(PvogCursorRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<String> findCursor(MunicipalityId municipality) {
    return rows.findByMunicipality(municipality.value()).map(PvogCursorRow::place);
  }

  @Override
  public void save(MunicipalityId municipality, String cursor) {
    rows.put(municipality.value(), cursor);
  }
}
