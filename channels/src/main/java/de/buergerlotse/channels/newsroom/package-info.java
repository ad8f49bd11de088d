/// The editors' door.
///
/// - [DraftController]: a part of a page on its way; [Drafts] takes its steps, [Releases] the last one, behind the gate
/// - [PageController]: the pages and how they stand; [HistoryController]: what was ever written on them
/// - [ListedPages]: what of the list hangs on the published content alone
/// - [NewsroomDoor]: who may come in, and what they mean; [CurrentPages]: what citizens see of a page now
/// - [PassportController], [AuditController], [GoldenController], [EditorialTaskController], [PreviewController]: where answers
///   come from, who did what, which questions must stay right, what is to be done, what citizens would see
/// - [ProposedTexts]: the desk where texts that are proposed elsewhere become drafts
/// - [VersionJournal]: since when which words stand in the answers; [AnswerVersionsController] who was shown which
/// - [NewsroomProblem]: an error with what an editor needs to go on
/// - [CheckController]: findings and readability of a text before it is published
///
/// Depends on `round`, `editorial` (rows), `gap` and `links` (what citizens miss), `speech` and `delivery` (previews), `bots`, `staff`,
/// `wire`, `problem`, the core's gate and the knowledge base.
@NullMarked
package de.buergerlotse.channels.newsroom;

import org.jspecify.annotations.NullMarked;
