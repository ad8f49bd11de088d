package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A piece of evidence as a row.
@MappedEntity("evidence")
record EvidenceRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String service,
  int position,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> name,
  @Nullable String source
) {}
