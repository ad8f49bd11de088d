package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.delivery.SingleMessages;
import de.buergerlotse.channels.speech.Speech;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Links are never read out; where a text message surely arrives, it is offered, and sent only after a yes.
@Singleton
class LinkOffer {

  private final SingleMessages messages;
  private final ConversationLog log;

  LinkOffer(SingleMessages messages, ConversationLog log) {
    this.messages = messages;
    this.log = log;
  }

  boolean isPossible(Conversation conversation, Call call, Entry entry) {
    return (
      Speech.of(entry.saying()).link().isPresent() &&
      addressee(conversation, call).filter(messages::reaches).isPresent()
    );
  }

  private static Optional<SingleMessages.Addressee> addressee(Conversation conversation, Call call) {
    return call
      .parties()
      .caller()
      .filter(PhoneNumber::isGermanMobile)
      .map(to -> SingleMessages.Addressee.bySms(conversation.municipality(), conversation.id(), to.dialled()));
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
      .filter(entry -> isPossible(conversation, call, entry));
    if (offered.isEmpty()) return PhoneText.TEXT_DECLINED;
    var link = Speech.of(offered.get().saying()).link().orElseThrow();
    var id = UUID.nameUUIDFromBytes((call.id() + " link " + offered.get().seq()).getBytes(StandardCharsets.UTF_8));
    var sent = messages.send(id, addressee(conversation, call).orElseThrow(), text(link));
    return sent ? PhoneText.TEXT_SENT : PhoneText.TEXT_DECLINED;
  }

  private static String text(Block.Link link) {
    return link.title() + ": " + link.href();
  }
}
