package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An office as a row; `hours` maps a day of the week to stretches such as "08:00-12:30".
@MappedEntity("office")
record OfficeRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> name,
  String street,
  String postalCode,
  String town,
  @Nullable String room,
  String phone,
  String email,
  boolean wheelchairAccess,
  @TypeDef(type = DataType.JSON) Map<String, String> directions,
  @TypeDef(type = DataType.JSON) Map<String, List<String>> hours
) {}
