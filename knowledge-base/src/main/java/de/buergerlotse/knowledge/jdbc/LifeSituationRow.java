package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A life situation as a row, without its questions and entries.
@MappedEntity("life_situation")
record LifeSituationRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> title,
  @TypeDef(type = DataType.JSON) Map<String, String> offer,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> opening,
  @TypeDef(type = DataType.JSON) List<String> lifeEvents,
  @TypeDef(type = DataType.JSON) List<String> words,
  String asOf,
  @Nullable String reviewedBy
) {}
