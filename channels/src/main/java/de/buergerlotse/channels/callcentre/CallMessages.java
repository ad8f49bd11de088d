package de.buergerlotse.channels.callcentre;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.DeskLines;
import de.buergerlotse.channels.wire.WireMessage;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of the call centre.
final class CallMessages {

  private CallMessages() {}

  /// @param state `ringing`, `answered` or `ended`
  /// @param from nothing when the number is withheld
  /// @param conversationId of the talk with the bot, which waits and is claimed like a chat
  /// @param relatedConversationId the chat whose case code the caller gave
  @Serdeable
  record CallInfo(
    String callId,
    String vendor,
    String state,
    String direction,
    @Nullable String from,
    @Nullable String to,
    Instant beganAt,
    @Nullable Instant answeredAt,
    @Nullable Instant endedAt,
    @Nullable String answeredBy,
    @Nullable String cause,
    @Nullable String conversationId,
    @Nullable String relatedConversationId,
    List<Earlier> earlier
  ) {
    static CallInfo of(Call call, List<Contacts.Documented> earlier) {
      return new CallInfo(
        call.id().toString(),
        call.name().vendor().key(),
        call.stage().key(),
        call.parties().direction().key(),
        call.parties().caller().map(PhoneNumber::dialled).orElse(null),
        call.parties().called().map(PhoneNumber::dialled).orElse(null),
        call.beganAt(),
        call.answeredAt().orElse(null),
        call.endedAt().orElse(null),
        call.answeredBy().orElse(null),
        call.cause().map(CallEvent.Cause::key).orElse(null),
        call.conversation().map(ConversationId::toString).orElse(null),
        call.related().map(ConversationId::toString).orElse(null),
        earlier.stream().map(Earlier::of).toList()
      );
    }
  }

  /// What was documented of an earlier call from the same number.
  @Serdeable
  record Earlier(Instant at, String channel, @Nullable String service, String outcome, @Nullable String note) {
    static Earlier of(Contacts.Documented contact) {
      return new Earlier(
        contact.at(),
        contact.contact().channel(),
        contact.contact().service().map(ServiceId::slug).orElse(null),
        contact.contact().outcome().key(),
        contact.contact().note().orElse(null)
      );
    }
  }

  @Serdeable
  record CallList(List<CallInfo> calls) {}

  /// A frame of the desk's socket.
  @Serdeable
  record CallFrame(String type, CallInfo call) {
    static CallFrame of(CallInfo call) {
      return new CallFrame("call", call);
    }
  }

  /// A frame of the desk's socket: what the agent has, and what could come.
  ///
  /// @param chats conversations of any kind, calls among them
  @Serdeable
  record CapacityFrame(
    String type,
    int calls,
    int mostCalls,
    int chats,
    int mostChats,
    boolean takesCalls,
    boolean takesChats
  ) {
    static CapacityFrame of(DeskLines.Load load) {
      return new CapacityFrame(
        "capacity",
        load.calls(),
        load.mostCalls(),
        load.chats(),
        load.mostChats(),
        load.takesCalls(),
        load.takesChats()
      );
    }
  }

  /// @param timeline what happened, in this order
  /// @param related everything said in the chat whose case code the caller gave
  @Serdeable
  record CallDetail(CallInfo call, List<Step> timeline, List<WireMessage> messages, List<WireMessage> related) {}

  /// @param kind `rang`, `answered` or `ended`
  @Serdeable
  record Step(String kind, int sequence, Instant at) {
    static Step of(Calls.Kept event) {
      return new Step(event.kind(), event.sequence(), event.receivedAt());
    }
  }

  @Serdeable
  record WrapUp(@Nullable String service, @Nullable String outcome, @Nullable String note) {}

  /// @param phone where the agent is called; nothing for the desk's number
  /// @param calls how many at once, 0 for none
  @Serdeable
  record Telephone(@Nullable String phone, @Nullable Integer calls) {}

  @Serdeable
  record Code(@Nullable String code) {}

  /// @param openQuestion the citizen's last words that were not answered
  @Serdeable
  record Dialogue(
    String conversationId,
    String channel,
    String status,
    String lang,
    @Nullable String service,
    @Nullable String aspect,
    @Nullable String openQuestion,
    List<WireMessage> messages
  ) {}

  /// @param sms whether the link is to be sent to the caller's mobile telephone, who agreed to it
  @Serdeable
  record LinkWish(@Nullable Boolean sms) {}

  /// @param link opens the chat of the call once, within a day
  /// @param sent whether it goes to the caller by SMS
  @Serdeable
  record Link(String link, boolean sent) {}

  @Serdeable
  record Found(List<Hit> hits) {}

  @Serdeable
  record Hit(String service, String name, String aspect, String excerpt) {}

  @Serdeable
  record Script(
    String service,
    String name,
    String responsible,
    String lang,
    List<Section> sections,
    @Nullable String online,
    @Nullable String inheritedFrom
  ) {}

  /// @param say sentences to read out
  @Serdeable
  record Section(String aspect, String title, String lang, List<String> say) {}
}
