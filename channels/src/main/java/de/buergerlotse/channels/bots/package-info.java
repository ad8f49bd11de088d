/// The trained bots of all municipalities.
///
/// - [Bots]: gives the bot of a municipality; [BotTraining] makes them at start, with progress in the log
/// - [Republication]: brings what editors publish, on any node, before the citizens
///
/// Depends on the core and the knowledge base.
@NullMarked
package de.buergerlotse.channels.bots;

import org.jspecify.annotations.NullMarked;
