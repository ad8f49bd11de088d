/// What the bot says: replies made of blocks, composed from approved knowledge in the citizen's language variant.
///
/// - [Reply] with its [Block]s and what it is [About]; no medium is known here, each channel has its renderer
/// - [ReplyComposer]: answers, choices, handovers and the rest; [AnswerBlocks] puts one answer together
/// - [ChecklistReplies]: the questions of a life situation and the list; [ChecklistMove] is what can be done with them
/// - [HumanWays]: the ways to a human that are really open; [ContactReplies]: leaving a call-back or a message
/// - [BotText]: the bot's own sentences
/// - [SplitWords]: the middle dots of Leichte Sprache
///
/// Depends on the knowledge base and on `understanding` for candidates, on `reach` for numbers and addresses.
@NullMarked
package de.buergerlotse.bot.reply;

import org.jspecify.annotations.NullMarked;
