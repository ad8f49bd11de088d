package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// What a municipality tells otherwise about a service it inherits; `content` is its file.
@MappedEntity("service_override")
record OverrideRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String service,
  String content
) {}
