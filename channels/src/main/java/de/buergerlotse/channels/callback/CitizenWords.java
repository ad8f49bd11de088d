package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Writes into the conversation a call-back or message came from; whoever is in charge of it stays so.
@Singleton
class CitizenWords {

  private static final int MOST_TRIES = 5;
  private final ConversationLog log;
  private final Feed feed;
  private final Bots bots;
  private final Clock clock;

  CitizenWords(ConversationLog log, Feed feed, Bots bots, Clock clock) {
    this.log = log;
    this.feed = feed;
    this.bots = bots;
    this.clock = clock;
  }

  /// Tells the citizen something of the service centre's; nothing happens where the conversation is gone.
  void tell(ConversationId conversation, BotText text) {
    if (log.find(conversation).isEmpty()) return;
    append(conversation, head -> {
      var bot = bots
        .find(head.municipality())
        .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
      return Saying.ofSystem(bot.aboutPerson(text, "", head.state().variant()));
    });
  }

  /// An agent's answer; the same id again stores nothing.
  void answer(ConversationId conversation, StaffMember agent, String text, UUID clientMessageId) {
    if (log.findTurn(conversation, clientMessageId).isPresent()) return;
    append(conversation, head -> Saying.ofAgent(agent.name(), text, head.state().variant(), clientMessageId));
  }

  private void append(ConversationId conversation, Function<Conversation, Saying> words) {
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var head = log.find(conversation).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
      var append = new Append(head, head.charge(), head.state(), clock.instant(), List.of(words.apply(head)));
      var entries = log.append(append);
      if (entries.isPresent()) {
        feed.committed(conversation, entries.get());
        return;
      }
    }
    throw new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(1));
  }
}
