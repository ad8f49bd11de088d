package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.delivery.SingleMessages;
import de.buergerlotse.channels.speech.Keepsake;
import de.buergerlotse.channels.speech.Speech;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Links and foreign numbers are not for listening; where a text message surely arrives they are offered as one, and sent
/// only after a yes.
@Singleton
class TextOffer {

  private final SingleMessages messages;
  private final ConversationLog log;

  TextOffer(SingleMessages messages, ConversationLog log) {
    this.messages = messages;
    this.log = log;
  }

  /// What the caller can have in writing; nothing where there is nothing, or it would not arrive.
  Optional<Keepsake.Kind> find(Conversation conversation, Call call, Entry entry) {
    return addressee(conversation, call)
      .filter(messages::reaches)
      .flatMap(_ -> Speech.of(entry.saying()).keepsake())
      .map(Keepsake::kind);
  }

  private static Optional<SingleMessages.Addressee> addressee(Conversation conversation, Call call) {
    return call
      .parties()
      .caller()
      .filter(PhoneNumber::isGermanMobile)
      .map(to -> SingleMessages.Addressee.bySms(conversation.municipality(), conversation.id(), to.dialled()));
  }

  /// Sends what was offered with the last reply.
  ///
  /// @return what is said to it
  PhoneText send(Conversation conversation, Call call) {
    var offered = log
      .listEntries(conversation.id(), 0)
      .reversed()
      .stream()
      .filter(entry -> entry.saying().about().isPresent())
      .findFirst()
      .filter(entry -> find(conversation, call, entry).isPresent());
    if (offered.isEmpty()) return PhoneText.TEXT_DECLINED;
    var keepsake = Speech.of(offered.get().saying()).keepsake().orElseThrow();
    var id = UUID.nameUUIDFromBytes((call.id() + " link " + offered.get().seq()).getBytes(StandardCharsets.UTF_8));
    var sent = messages.send(id, addressee(conversation, call).orElseThrow(), keepsake.text());
    if (!sent) return PhoneText.TEXT_DECLINED;
    return switch (keepsake.kind()) {
      case LINK -> PhoneText.LINK_SENT;
      case CONTACT -> PhoneText.CONTACT_SENT;
    };
  }
}
