package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry of a checklist as a row; one of `service`, `authority` and `responsible` tells with whom it is done.
@MappedEntity("life_entry")
record LifeEntryRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String situation,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> title,
  String level,
  @Nullable String service,
  @Nullable String authority,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> responsible,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> linkTitle,
  @Nullable String linkUrl,
  String condition,
  @Nullable String dueRule,
  @Nullable String dueAnchor,
  @Nullable String dueSource,
  boolean demonstration,
  @TypeDef(type = DataType.JSON) List<String> comesAfter,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> why,
  @TypeDef(type = DataType.JSON) List<Map<String, String>> evidence
) {}
