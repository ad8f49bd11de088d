package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.desk.CannedReplies;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.Notes;
import de.buergerlotse.channels.desk.WaitingChat;
import de.buergerlotse.channels.wire.WireBlock;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.channels.wire.WireMessage;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON bodies of the desk.
final class DeskMessages {

  private DeskMessages() {}

  @Serdeable
  record Queue(List<Waiting> waiting) {}

  /// @param priority `normal`, `returned` or `distress`
  @Serdeable
  record Waiting(
    String conversationId,
    Instant since,
    @Nullable String service,
    @Nullable String aspect,
    String lang,
    String channel,
    String queue,
    String priority,
    String preview
  ) {
    static Waiting of(WaitingChat chat) {
      return new Waiting(
        chat.conversation().toString(),
        chat.since(),
        chat.service().map(ServiceId::slug).orElse(null),
        chat.aspect().map(Aspect::key).orElse(null),
        chat.language().tag(),
        chat.channel(),
        chat.queue(),
        chat.priority().name().toLowerCase(java.util.Locale.ROOT),
        chat.preview()
      );
    }
  }

  @Serdeable
  record PresenceChange(@Nullable String status) {}

  @Serdeable
  record PresenceState(String status) {}

  @Serdeable
  record Claim(@Nullable String conversationId) {}

  @Serdeable
  record Claimed(String conversationId, long epoch, String lang, String queue, List<WireMessage> messages) {
    static Claimed of(AgentChats.Taken taken) {
      return new Claimed(
        taken.chat().conversation().toString(),
        taken.chat().epoch(),
        taken.chat().language().tag(),
        taken.chat().queue(),
        WireCodec.messages(taken.entries())
      );
    }
  }

  /// A chat somebody has.
  ///
  /// @param agent the name of whoever has it
  @Serdeable
  record Chat(
    String conversationId,
    long epoch,
    String lang,
    String queue,
    Instant waitingSince,
    Instant claimedAt,
    @Nullable String agent
  ) {
    static Chat of(ClaimedChat chat, @Nullable String agent) {
      return new Chat(
        chat.conversation().toString(),
        chat.epoch(),
        chat.language().tag(),
        chat.queue(),
        chat.waitingSince(),
        chat.claimedAt(),
        agent
      );
    }
  }

  @Serdeable
  record Chats(List<Chat> chats) {}

  @Serdeable
  record Say(@Nullable String clientMessageId, @Nullable String text, @Nullable Long epoch) {}

  @Serdeable
  record Said(Seq accepted, List<WireMessage> messages) {}

  @Serdeable
  record Seq(long seq) {}

  /// @param to a queue's name, or what an agent signs in with
  @Serdeable
  record Transfer(@Nullable String to, @Nullable Long epoch) {}

  @Serdeable
  record Epoch(@Nullable Long epoch) {}

  @Serdeable
  record Close(
    @Nullable String service,
    @Nullable String outcome,
    @Nullable String note,
    @Nullable Long epoch,
    @Nullable FollowUp followUp
  ) {}

  /// What is still to be done.
  ///
  /// @param dueHours in how many hours of service time; 24 where nothing is said
  @Serdeable
  record FollowUp(@Nullable String text, @Nullable Integer dueHours) {}

  @Serdeable
  record Conversation(
    String conversationId,
    String status,
    String lang,
    String channel,
    List<WireMessage> messages,
    List<Note> notes
  ) {}

  @Serdeable
  record Note(Instant at, String author, String text) {
    static Note of(Notes.Note note) {
      return new Note(note.at(), note.author(), note.text());
    }
  }

  @Serdeable
  record NewNote(@Nullable String text) {}

  @Serdeable
  record NoteList(List<Note> notes) {}

  @Serdeable
  record Suggestions(List<Suggestion> suggestions) {}

  /// An approved answer that fits what the citizen asked last.
  ///
  /// @param lang the variant in which the text really is
  @Serdeable
  record Suggestion(
    String service,
    String aspect,
    String title,
    double confidence,
    String lang,
    String text,
    List<WireBlock> blocks
  ) {}

  @Serdeable
  record Canned(@Nullable String id, @Nullable String title, @Nullable String lang, @Nullable String text) {
    static Canned of(CannedReplies.CannedReply reply) {
      return new Canned(reply.id().toString(), reply.title(), reply.language().tag(), reply.text());
    }
  }

  @Serdeable
  record CannedList(List<Canned> replies) {}

  @Serdeable
  record Colleagues(List<String> queues, List<Colleague> agents) {}

  @Serdeable
  record Colleague(String username, String name, String status) {}
}
