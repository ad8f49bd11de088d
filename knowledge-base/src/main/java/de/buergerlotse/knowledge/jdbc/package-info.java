/// The knowledge on PostgreSQL: one table a kind of record, schema in `db/migration`.
///
/// `municipality` is the root; `office` and `public_service` hang on it, and `online_service`, `appointment`, `cost`,
/// `deadline`, `processing_time`, `evidence`, `legal_resource`, `answer`, `example_phrase` and `everyday_word` on
/// `public_service`, all removed with it. `life_situation` hangs on the municipality too, with `life_question` (and its
/// `life_option`s) and `life_entry`; conditions and deadline rules are kept as the one line that content files hold.
/// Names in several variants are `jsonb` from BCP 47 tag to text.
///
/// `service_override` holds what a municipality tells otherwise about services it inherits, as the YAML of its file;
/// `imported_package` packages that wait, and who approved the others; `article` pages, published or waiting.
///
/// - [JdbcKnowledgeStore]: writes and reads whole packages; [RowReading], [RowWriting] and [FigureWriting] map rows to
///   records and back
/// - [JdbcLifeSituations] with [LifeSituationReading] and [LifeSituationWriting]: the same for life situations
/// - [JdbcArticleStore]: articles; [JdbcImportedObjects]: what was imported and is not public; [JdbcPvogCursors];
///   [JdbcImportedPackages]
///
/// Depends on `exchange`, `override`, `article`, `xzufi`, `pvog` (the ports), `service`, `checklist`, `municipality`,
/// `phrase`.
@NullMarked
package de.buergerlotse.knowledge.jdbc;

import org.jspecify.annotations.NullMarked;
