package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.ConversationId;

/// Something that a package keeps beside conversations, and that is erased with them.
public interface KeptBeside {
  /// Forgets everything about a conversation; nothing happens when there is nothing.
  void erase(ConversationId conversation);
}
