package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PvogCursorRows extends GenericRepository<PvogCursorRow, String> {
  Optional<PvogCursorRow> findByMunicipality(String municipality);

  @Query(
    "INSERT INTO pvog_cursor (municipality, place) VALUES (:municipality, :place) " +
      "ON CONFLICT (municipality) DO UPDATE SET place = excluded.place"
  )
  void put(String municipality, String place);
}
