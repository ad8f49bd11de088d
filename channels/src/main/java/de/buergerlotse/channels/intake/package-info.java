/// The one entrance of every message, whatever door it came in by.
///
/// - [MessageIntake]: drops repetitions, applies limits, finds out who is in charge, lets the bot decide, has question and
///   reply committed together, and tells everyone listening
/// - [InboundMessage]: what a door makes of its wire format; [CleanText] makes its text safe to keep
/// - [KeptBeside]: what other packages keep beside a conversation, erased with it
/// - [DecidedTurns]: makes a turn durable and acts on it
/// - [Promises]: call-backs and messages, kept elsewhere and noted before the citizen is told
/// - [SystemWords]: says in a conversation that it goes on elsewhere
/// - [HandoverDesk]: the way to the desk: what a citizen may be offered, and what becomes of a wish for a human
///
/// Depends on the core, the knowledge base, `bots`, `desk`, `notice`, `limit`, `feed` and `problem`.
@NullMarked
package de.buergerlotse.channels.intake;

import org.jspecify.annotations.NullMarked;
