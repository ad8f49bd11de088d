/// What the bot says: replies made of blocks, composed from approved knowledge in the citizen's language variant.
///
/// - [Reply] with its [Block]s and what it is [About]; no medium is known here, each channel has its renderer
/// - [ReplyComposer]: answers, choices, handovers and the rest; [AnswerBlocks] puts one answer together
/// - [ChecklistReplies]: the questions of a life situation and the list; [ChecklistMove] is what can be done with them
/// - [BotText]: the bot's own sentences
/// - [SplitWords]: the middle dots of Leichte Sprache
///
/// Depends on the knowledge base and on `understanding` for candidates.
@NullMarked
package de.buergerlotse.bot.reply;

import org.jspecify.annotations.NullMarked;
