/// Deciding what to say next: one turn as an ordered list of small steps, and what is remembered between turns.
///
/// - [Turn]: everything a step may look at; [TurnStep]: one rule, which decides or passes on
/// - [TurnSteps#ORDER] is the written order
/// - [DialogueState]: what is remembered; [TurnOutcome]: what was decided
/// - [ChecklistStep] and [ChecklistWishStep] lead through the list of a life situation ([ChecklistProgress]);
///   [ChecklistReminder] lets it wait during asides
/// - [ContactStep] takes a call-back or a message ([ContactProgress]), told apart in [CallbackTurn] and [MessageTurn];
///   [ContactReminder] lets it wait likewise
///
/// Depends on `text`, `day`, `reach`, `understanding`, `reply` and the knowledge base.
@NullMarked
package de.buergerlotse.bot.dialogue;

import org.jspecify.annotations.NullMarked;
