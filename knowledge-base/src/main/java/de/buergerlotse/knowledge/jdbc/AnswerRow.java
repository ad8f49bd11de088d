package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/// An answer as a row.
@MappedEntity("answer")
record AnswerRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String service,
  String aspect,
  String variant,
  String text,
  @Nullable String reviewedBy,
  @Nullable String basedOn
) {}
