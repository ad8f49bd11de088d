package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Writes what happens at the desk into the conversation: who answers now, and what agents say.
///
/// The desk's row changes hands first, then an entry tells of it. An entry names the epoch it tells of; when the row has
/// moved on meanwhile the entry is left out, for whoever moved it tells what is true now: two changes at the same moment
/// never end up in the wrong order.
@Singleton
final class ChatEntries {

  private static final int MOST_TRIES = 5;
  private final DeskQueue queue;
  private final ConversationLog log;
  private final Feed feed;
  private final Bots bots;
  private final Clock clock;

  ChatEntries(DeskQueue queue, ConversationLog log, Feed feed, Bots bots, Clock clock) {
    this.queue = queue;
    this.log = log;
    this.feed = feed;
    this.bots = bots;
    this.clock = clock;
  }

  /// What words are told with: the municipality's bot and the citizen's variant.
  interface Words extends BiFunction<BotTurn, Variant, Reply> {}

  /// Tells the citizen who answers now, and makes it so; nothing when the conversation is gone or closed, or the row at the
  /// desk has moved on.
  ///
  /// @param epoch of the row that is told of
  Optional<List<Entry>> tell(ConversationId conversation, long epoch, BotText text, String name, Charge charge) {
    return tell(conversation, epoch, charge, (bot, variant) -> bot.aboutPerson(text, name, variant));
  }

  /// As [#tell(ConversationId, long, BotText, String, Charge)], in words of one's own.
  Optional<List<Entry>> tell(ConversationId conversation, long epoch, Charge charge, Words words) {
    return tellIf(conversation, epoch, _ -> true, charge, words);
  }

  /// Tells that an agent is there now, if that was not told: a node was killed after the claim.
  void catchUp(ConversationId conversation, long epoch, String name) {
    var _ = tellIf(conversation, epoch, head -> head.charge() != Charge.AGENT, Charge.AGENT, (bot, variant) ->
      bot.aboutPerson(BotText.AGENT_JOINED, name, variant)
    );
  }

  private Optional<List<Entry>> tellIf(
    ConversationId conversation,
    long epoch,
    Predicate<Conversation> still,
    Charge charge,
    Words words
  ) {
    if (log.find(conversation).isEmpty()) return Optional.empty();
    return append(conversation, Optional::empty, head -> {
      if (head.charge() == Charge.CLOSED || !still.test(head) || !queue.isAt(conversation, epoch)) {
        return Optional.empty();
      }
      var bot = bots
        .find(head.municipality())
        .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
      var reply = words.apply(bot, head.state().variant());
      return Optional.of(new Append(head, charge, head.state(), clock.instant(), List.of(Saying.ofSystem(reply))));
    });
  }

  /// What an agent says; the same client message id again gives the same entries and stores nothing.
  ///
  /// @param held throws when the agent no longer has the chat
  List<Entry> say(ConversationId conversation, String name, String text, UUID clientMessageId, Runnable held) {
    return append(
      conversation,
      () -> log.findTurn(conversation, clientMessageId),
      head -> {
        held.run();
        var saying = Saying.ofAgent(name, text, head.state().variant(), clientMessageId);
        return Optional.of(new Append(head, Charge.AGENT, head.state(), clock.instant(), List.of(saying)));
      }
    ).orElseThrow();
  }

  /// @param known what was stored before for the same wish
  /// @param decision on the head as it is; nothing when nothing is to be told any more
  private Optional<List<Entry>> append(
    ConversationId conversation,
    Supplier<Optional<List<Entry>>> known,
    Function<Conversation, Optional<Append>> decision
  ) {
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var before = known.get();
      if (before.isPresent()) return before;
      var head = log.find(conversation).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
      var decided = decision.apply(head);
      if (decided.isEmpty()) return Optional.empty();
      var appended = log.append(decided.get());
      if (appended.isPresent()) {
        feed.committed(conversation, appended.get());
        return appended;
      }
    }
    throw new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(1));
  }
}
