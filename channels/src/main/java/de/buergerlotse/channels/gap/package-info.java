/// What citizens asked, masked, and what the editors make of questions without a good answer.
///
/// - [QuestionSweep]: reads the log for questions when conversations have become quiet; the turn itself pays nothing
/// - [SearchMisses]: takes searches that found nothing, never more than a bound
/// - [AskedQuestions]: keeps questions, masked before they come here; the [AnonymisedQuestions] of others
/// - [GapClusters]: like questions together; [GapController]: what editors do with them
/// - [DraftDesk]: the port to where drafts are written
/// - [ComparisonController]: the bot beside the plain search on one month's questions, which [ComparedMonths] asks both
///
/// Tables: `asked_question`, `gap_cluster`, `question_sweep` (schema in `db/migration`). What a conversation
/// left is erased with it. Depends on `round`, `database`, `editorial` (golden questions), `staff`, `bots`, `training`, `intake` (what is
/// erased), `problem`, the core and the knowledge base.
@NullMarked
package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.evaluation.AnonymisedQuestions;
import org.jspecify.annotations.NullMarked;
