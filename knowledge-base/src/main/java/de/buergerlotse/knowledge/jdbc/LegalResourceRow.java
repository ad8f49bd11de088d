package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// A legal basis as a row.
@MappedEntity("legal_resource")
record LegalResourceRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String service,
  int position,
  String title,
  String url
) {}
