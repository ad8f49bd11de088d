package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// An imported object as a row; `content` is its record as JSON.
@MappedEntity("imported_object")
record ImportedObjectRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String kind,
  String agency,
  String objectId,
  String serviceKey,
  String content
) {}
