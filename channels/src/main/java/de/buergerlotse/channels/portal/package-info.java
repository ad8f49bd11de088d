/// The citizens' REST door, also the interface for foreign portals and bots, and the reading of what is published.
///
/// - [ConversationController]: begin, say, read, rate, erase, export, tickets
/// - [KnowledgeController]: services, answers, search; [UnderstandController]: what the bot makes of a text
///
/// A search that finds nothing is told to `gap`.
///
/// Depends on `gap`, `intake`, `wire`, `feed`, `security`, `problem`, `bots`, the core and the knowledge base.
@NullMarked
package de.buergerlotse.channels.portal;

import org.jspecify.annotations.NullMarked;
