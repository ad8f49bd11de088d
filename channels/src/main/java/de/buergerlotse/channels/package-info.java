/// The doors, and the people behind them: the runnable service.
///
/// The way of a message: a door (`portal`, `webchat`) → [de.buergerlotse.channels.intake.MessageIntake] → the bot →
/// `log` (one durable commit) → `feed` (everyone listening) and the door's own answer. It is told with file names in
/// `docs/message-way.md`.
///
/// `newsroom` is the editors' door, so far with the language check. `wire` holds the JSON shapes, `bots` the trained bots, `security` tokens and origins, `problem` the errors,
/// `operations` start, health and command line. Arrows between them are listed in `ChannelsArchitectureTest`.
@NullMarked
package de.buergerlotse.channels;

import org.jspecify.annotations.NullMarked;
