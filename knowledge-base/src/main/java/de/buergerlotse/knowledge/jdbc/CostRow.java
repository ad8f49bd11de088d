package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fee as a row; `kind` tells which of the figures count.
@MappedEntity("cost")
record CostRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String service,
  int position,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> name,
  String kind,
  @Nullable BigDecimal amountFrom,
  @Nullable BigDecimal amountTo,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> text,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> per,
  @Nullable String source,
  boolean demonstration
) {}
