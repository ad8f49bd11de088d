/// The newsroom's rows on PostgreSQL.
///
/// Tables (schema in `db/migration`): `editorial_service` has one row a page that was ever edited and numbers its
/// revisions; its lock lets one person at a time act on the page. `revision` holds every save; its content never changes.
/// `editorial_municipality` counts the publications, by which every node sees that there is something new, and holds the
/// end of the audit's chain. `editorial_audit` only grows: triggers refuse everything else, and a hash binds each entry to
/// the one before. `editorial_comment` and `golden_question` are what their names say. `answer_version` tells since when which words stand in
/// an answer.
///
/// - [RevisionStore]: revisions, and the port to what is published; [LockedPage]: a page while it is changed;
///   [Standings]: how the pages stand
/// - [AuditLog], [Comments], [GoldenRows], [AnswerVersions]
///
/// Depends on `database` and on the knowledge base's records.
@NullMarked
package de.buergerlotse.channels.editorial;

import org.jspecify.annotations.NullMarked;
