package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportedPackageRows extends CrudRepository<ImportedPackageRow, Long> {
  Optional<ImportedPackageRow> findByMunicipalityAndApprovedByIsNull(String municipality);

  @Query("DELETE FROM imported_package WHERE municipality = :municipality AND approved_by IS NULL")
  void removeWaiting(String municipality);
}
