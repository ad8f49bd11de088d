package de.buergerlotse.channels.log;

import de.buergerlotse.bot.conversation.ConversationLog;

class InMemoryConversationLogTest extends ConversationLogContract {

  private final ConversationLog log = new InMemoryConversationLog();

  @Override
  ConversationLog log() {
    return log;
  }
}
