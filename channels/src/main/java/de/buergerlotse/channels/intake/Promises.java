package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.dialogue.TurnOutcome;
import java.util.UUID;

/// Keeps what citizens are promised: a call-back, an answer to a message.
///
/// A promise is noted before the citizen is told of it and counts only once they were: so none is lost when a node is killed
/// in between, and none is kept that nobody was told.
public interface Promises {
  /// Notes a promise.
  ///
  /// @param turn id of the message that asked for it
  /// @param before the conversation as it was then
  void note(UUID turn, Conversation before, TurnOutcome.Promised promised);

  /// The citizen has been told.
  void made(UUID turn, Conversation conversation);

  /// The turn came to nothing, or to something else.
  void withdraw(UUID turn, Conversation conversation);
}
