/// The PostgreSQL server: embedded by default, external when `DATASOURCES_DEFAULT_URL` names one.
///
/// - [EmbeddedPostgreSql]: real PostgreSQL binaries as a child process, data kept in a directory, fsync on
/// - [EmbeddedDatabaseFactory]: starts it and points the data source at it
/// - [DirectoryInUseException]: another product already runs on that directory
///
/// Depends on nothing of ours.
@NullMarked
package de.buergerlotse.knowledge.database;

import org.jspecify.annotations.NullMarked;
