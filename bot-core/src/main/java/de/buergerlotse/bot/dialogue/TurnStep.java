package de.buergerlotse.bot.dialogue;

import java.util.Optional;

/// One rule of the conversation.
interface TurnStep {
  /// The outcome when this rule decides the turn; nothing when it passes the turn on.
  Optional<TurnOutcome> decide(Turn turn);
}
