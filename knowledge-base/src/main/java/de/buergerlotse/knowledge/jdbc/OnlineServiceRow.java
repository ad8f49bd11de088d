package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The online application of a service as a row.
@MappedEntity("online_service")
record OnlineServiceRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String service,
  @TypeDef(type = DataType.JSON) Map<String, String> title,
  String url,
  String formSystem,
  String eid,
  @TypeDef(type = DataType.JSON) Map<String, String> parameters
) {}
