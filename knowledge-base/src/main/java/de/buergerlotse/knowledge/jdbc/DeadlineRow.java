package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A deadline or validity as a row.
@MappedEntity("deadline")
record DeadlineRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String service,
  int position,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> name,
  @Nullable String period,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> text,
  @Nullable String source,
  boolean demonstration
) {}
