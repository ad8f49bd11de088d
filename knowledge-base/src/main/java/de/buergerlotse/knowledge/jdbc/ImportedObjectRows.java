package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ImportedObjectRows extends GenericRepository<ImportedObjectRow, Long> {
  Optional<ImportedObjectRow> findByMunicipalityAndKindAndAgencyAndObjectId(
    String municipality,
    String kind,
    String agency,
    String objectId
  );

  List<ImportedObjectRow> findByMunicipalityAndKindOrderByAgencyAndObjectId(String municipality, String kind);

  List<ImportedObjectRow> findByMunicipalityAndServiceKeyOrderByAgencyAndObjectId(
    String municipality,
    String serviceKey
  );

  @Query(
    "INSERT INTO imported_object (municipality, kind, agency, object_id, service_key, content) " +
      "VALUES (:municipality, :kind, :agency, :objectId, :serviceKey, :content) " +
      "ON CONFLICT (municipality, kind, agency, object_id) " +
      "DO UPDATE SET service_key = excluded.service_key, content = excluded.content"
  )
  void put(String municipality, String kind, String agency, String objectId, String serviceKey, String content);

  long deleteByMunicipalityAndKindAndAgencyAndObjectId(
    String municipality,
    String kind,
    String agency,
    String objectId
  );
}
