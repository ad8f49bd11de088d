package de.buergerlotse.knowledge.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The place of the next page as a row.
@MappedEntity("pvog_cursor")
record PvogCursorRow(@Id String municipality, String place) {}
