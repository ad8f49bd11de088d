/// Plain SQL statements on the product's database, for packages that keep rows of their own.
///
/// - [Database]: runs one statement, or several as one transaction
/// - [GroupCommit]: the work of many callers in one statement
/// - [ScheduleEnd] lets scheduled work finish before the pool of connections is closed.
///
/// Depends on nothing of the product.
@NullMarked
package de.buergerlotse.channels.database;

import org.jspecify.annotations.NullMarked;
