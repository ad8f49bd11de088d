/// What municipalities know: the read API of the knowledge base.
///
/// - [KnowledgeBase] gives the [KnowledgeSnapshot] of a municipality: everything published there, immutable
/// - [OfferedService]: a service as it appears in a municipality, own or inherited from its county or Land;
///   [Inheritance] lets services flow down and applies overrides
///
/// The features: `service` (records), `municipality`, `phrase`, `override` (what a town tells otherwise), `editorial` (drafts
/// and releases), `checklist` (life situations), `exchange` (content packages), `article`, `link` (the last step into a form), `search`, `language` (the
/// check), `jdbc` (store), `database` (the PostgreSQL server). Arrows between them are listed in `KnowledgeArchitectureTest`.
@NullMarked
package de.buergerlotse.knowledge;

import org.jspecify.annotations.NullMarked;
