/// What municipalities know: the read API of the knowledge base.
///
/// - [KnowledgeBase] gives the [KnowledgeSnapshot] of a municipality: everything published there, immutable
/// - [OfferedService]: a service as it appears in a municipality, own or inherited from its county
///
/// The features: `service` (records), `municipality`, `phrase`, `exchange` (content packages), `search`,
/// `jdbc` (store), `database` (the PostgreSQL server). Arrows between them are listed in `KnowledgeArchitectureTest`.
@NullMarked
package de.buergerlotse.knowledge;

import org.jspecify.annotations.NullMarked;
