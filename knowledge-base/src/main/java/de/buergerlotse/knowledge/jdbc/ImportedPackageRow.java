package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An imported package as a row; `files` are its files by their names.
@MappedEntity("imported_package")
record ImportedPackageRow(
  @Id @GeneratedValue(GeneratedValue.Type.IDENTITY) @Nullable Long rowId,
  String municipality,
  @TypeDef(type = DataType.JSON) Map<String, String> files,
  Instant importedAt,
  @Nullable String approvedBy,
  @Nullable Instant approvedAt
) {}
