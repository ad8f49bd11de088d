/// The bot: understanding a citizen's question and deciding what to say. No HTTP, no vendor, no SQL.
///
/// - [BotTurn] is the entrance: one turn, a pure function from input, state and knowledge to an outcome
///
/// The way of a turn: `text` (surface; `day` for dates, `reach` for telephone numbers) → `understanding` (service, aspect, how
/// sure) → `dialogue` (ordered rules) → `reply` (blocks of approved text). `conversation` holds what is kept of it, `evaluation`
/// measures it, and `masking` takes personal data out of questions before editors read them.
/// Arrows between the packages are listed in `BotArchitectureTest`.
@NullMarked
package de.buergerlotse.bot;

import org.jspecify.annotations.NullMarked;
