package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Takes in messages that a human is to answer: the program says nothing, and the conversation waits at the desk.
@Singleton
public final class MessagesForHumans {

  private static final int MOST_TRIES = 5;
  private final ConversationLog log;
  private final HandoverDesk desk;
  private final Feed feed;
  private final Clock clock;

  MessagesForHumans(ConversationLog log, HandoverDesk desk, Feed feed, Clock clock) {
    this.log = log;
    this.desk = desk;
    this.feed = feed;
    this.clock = clock;
  }

  /// Begins a conversation with a citizen's words.
  ///
  /// @param text cleaned already
  public ConversationId begin(MunicipalityId municipality, String channel, String text, UUID clientMessageId) {
    var state = DialogueState.start(Variant.PLAIN);
    var head = new Conversation(ConversationId.random(), municipality, channel, Charge.BOT, 0, state);
    var saying = Saying.ofCitizen(text, Variant.PLAIN, clientMessageId);
    var append = new Append(head, Charge.QUEUED, state, clock.instant(), List.of(saying));
    var _ = log.begin(append);
    desk.enter(append.after());
    return head.id();
  }

  /// Adds a citizen's words to a conversation; the same client message id again stores nothing.
  ///
  /// @param text cleaned already
  /// @throws Problem when the conversation is gone or closed
  public List<Entry> accept(ConversationId conversation, String text, UUID clientMessageId) {
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var known = log.findTurn(conversation, clientMessageId);
      if (known.isPresent()) return known.get();
      var head = log.find(conversation).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
      if (head.charge() == Charge.CLOSED) throw new Problem(ProblemCode.CONVERSATION_CLOSED);
      var charge = head.charge() == Charge.AGENT ? Charge.AGENT : Charge.QUEUED;
      var saying = Saying.ofCitizen(text, head.state().variant(), clientMessageId);
      var append = new Append(head, charge, head.state(), clock.instant(), List.of(saying));
      var appended = log.append(append);
      if (appended.isPresent()) {
        if (charge == Charge.QUEUED) desk.enter(append.after());
        feed.committed(conversation, appended.get());
        return appended.get();
      }
    }
    throw new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(1));
  }
}
