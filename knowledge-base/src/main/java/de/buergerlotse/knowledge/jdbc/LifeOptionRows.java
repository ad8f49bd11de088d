package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LifeOptionRows extends RowsOfMunicipality<LifeOptionRow> {}
