package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.speech.Speech;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Links are never read out; where a text message surely arrives, it is offered, and sent only after a yes.
@Singleton
class LinkOffer {

  private final TextMessages messages;
  private final ConversationLog log;

  LinkOffer(TextMessages messages, ConversationLog log) {
    this.messages = messages;
    this.log = log;
  }

  boolean isPossible(Call call, Entry entry) {
    return (
      call.parties().caller().filter(PhoneNumber::isGermanMobile).isPresent() &&
      Speech.of(entry.saying()).link().isPresent()
    );
  }

  /// Sends the link of the last reply.
  ///
  /// @return what is said to it
  PhoneText send(Conversation conversation, Call call) {
    var offered = log
      .listEntries(conversation.id(), 0)
      .reversed()
      .stream()
      .filter(entry -> entry.saying().about().isPresent())
      .findFirst()
      .filter(entry -> isPossible(call, entry));
    if (offered.isEmpty()) return PhoneText.TEXT_DECLINED;
    var link = Speech.of(offered.get().saying()).link().orElseThrow();
    var id = UUID.nameUUIDFromBytes((call.id() + " link " + offered.get().seq()).getBytes(StandardCharsets.UTF_8));
    var to = call.parties().caller().orElseThrow();
    messages.keep(new TextMessages.TextMessage(id, conversation.municipality(), conversation.id(), to, text(link)));
    return PhoneText.TEXT_SENT;
  }

  private static String text(Block.Link link) {
    return link.title() + ": " + link.href();
  }
}
