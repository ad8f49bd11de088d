package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of the answers to choose from as a row.
@MappedEntity("life_option")
record LifeOptionRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String situation,
  String question,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> label
) {}
