package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A municipality as a row; `fingerprint` tells which shipped package it came from.
@MappedEntity("municipality")
record MunicipalityRow(
  @Id String id,
  String kind,
  @Nullable String parent,
  String ars,
  String land,
  String timeZone,
  @TypeDef(type = DataType.JSON) Map<String, String> name,
  @TypeDef(type = DataType.JSON) Map<String, String> authority,
  @TypeDef(type = DataType.JSON) List<String> languages,
  @TypeDef(type = DataType.JSON) List<String> linkHosts,
  String website,
  String servicePhone,
  boolean demonstration,
  String fingerprint
) {}
