package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as a row.
@MappedEntity("article")
record ArticleRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  String id,
  String title,
  @TypeDef(type = DataType.JSON) List<String> headings,
  String text,
  String source,
  String variant,
  boolean published
) {}
