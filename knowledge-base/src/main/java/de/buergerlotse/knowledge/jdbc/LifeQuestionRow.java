package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question of a life situation as a row; its options are rows of their own, a day has `lies` and `event`.
@MappedEntity("life_question")
record LifeQuestionRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String situation,
  String id,
  @TypeDef(type = DataType.JSON) Map<String, String> text,
  String condition,
  @Nullable String lies,
  @TypeDef(type = DataType.JSON) @Nullable Map<String, String> event
) {}
