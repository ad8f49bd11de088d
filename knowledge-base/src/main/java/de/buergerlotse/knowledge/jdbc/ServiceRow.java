package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A public service as a row, without its figures and texts.
@MappedEntity("public_service")
record ServiceRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> name,
  String level,
  @TypeDef(type = DataType.JSON) List<String> lifeEvents,
  String responsible,
  String asOf,
  boolean humanFirst
) {}
