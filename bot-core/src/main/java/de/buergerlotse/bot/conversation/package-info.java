/// A conversation as values, and the port to where it is kept.
///
/// - [Conversation]: its head, with who is in charge and what the bot remembers
/// - [Entry]: one message of it, numbered without gaps
/// - [ConversationLog]: keeps them; an append happens wholly or not at all, and only on the head it was decided on
///
/// Depends on `dialogue`, `reply` and the knowledge base's ids.
@NullMarked
package de.buergerlotse.bot.conversation;

import org.jspecify.annotations.NullMarked;
