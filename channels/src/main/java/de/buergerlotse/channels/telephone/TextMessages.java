package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.UUID;

/// The way out for text messages that callers agreed to; sending is not waited for.
public interface TextMessages {
  /// One message.
  ///
  /// @param id the same whenever the same wish is told
  record TextMessage(UUID id, MunicipalityId municipality, ConversationId conversation, PhoneNumber to, String text) {}

  /// Keeps a message to be sent; the same id again changes nothing.
  void keep(TextMessage message);
}
