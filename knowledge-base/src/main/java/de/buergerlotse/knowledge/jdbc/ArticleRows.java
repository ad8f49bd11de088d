package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArticleRows extends RowsOfMunicipality<ArticleRow> {
  @Query("DELETE FROM article WHERE municipality = :municipality AND id = :id AND (:both OR NOT published)")
  void remove(String municipality, String id, boolean both);
}
