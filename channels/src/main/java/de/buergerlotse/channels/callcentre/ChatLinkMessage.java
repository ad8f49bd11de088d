package de.buergerlotse.channels.callcentre;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.delivery.SingleMessages;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.UUID;

/// The text message that brings a caller into the chat of their call.
@Singleton
class ChatLinkMessage {

  private final Calls calls;
  private final SingleMessages messages;

  ChatLinkMessage(Calls calls, SingleMessages messages) {
    this.calls = calls;
    this.messages = messages;
  }

  /// Sends a link to the mobile telephone a conversation was called from.
  ///
  /// @return false when there is none, or nothing can be sent to it
  boolean send(Conversation conversation, String link) {
    return calls
      .findOf(conversation.id())
      .flatMap(call -> call.parties().caller())
      .filter(PhoneNumber::isGermanMobile)
      .map(to -> SingleMessages.Addressee.bySms(conversation.municipality(), conversation.id(), to.dialled()))
      .filter(messages::reaches)
      .filter(to -> messages.send(UUID.randomUUID(), to, text(conversation.state().variant(), link)))
      .isPresent();
  }

  private static String text(Variant variant, String link) {
    return variant.equals(Variant.EASY)
      ? "Hier können Sie weiter schreiben: " + link
      : "Hier geht unser Gespräch schriftlich weiter. Der Link gilt einmal und bis morgen: " + link;
  }
}
