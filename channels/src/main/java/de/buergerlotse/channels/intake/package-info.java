/// The one entrance of every message, whatever door it came in by.
///
/// - [MessageIntake]: drops repetitions, applies limits, finds out who is in charge, lets the bot decide, has question and
///   reply committed together, and tells everyone listening
/// - [InboundMessage]: what a door makes of its wire format; [CleanText] makes its text safe to keep
/// - [RateLimits]: how much one sender may send
///
/// Depends on the core, the knowledge base, `bots`, `feed` and `problem`.
@NullMarked
package de.buergerlotse.channels.intake;

import org.jspecify.annotations.NullMarked;
