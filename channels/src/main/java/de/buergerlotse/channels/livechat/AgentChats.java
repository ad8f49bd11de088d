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
import de.buergerlotse.channels.desk.AgentProfiles;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.DeskLines;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.intake.CleanText;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// What agents do with chats.
///
/// The desk's row changes hands first, then the conversation's entry tells of it. An append names the head it was decided
/// on: so whatever a former agent decided before the change is refused by the entry that tells of it.
@Singleton
final class AgentChats {

  private static final int MOST_TRIES = 5;
  private final DeskQueue queue;
  private final DeskBoard board;
  private final DeskLines lines;
  private final AgentProfiles profiles;
  private final ConversationLog log;
  private final Feed feed;
  private final Bots bots;
  private final Clock clock;

  AgentChats(
    DeskQueue queue,
    DeskBoard board,
    DeskLines lines,
    AgentProfiles profiles,
    ConversationLog log,
    Feed feed,
    Bots bots,
    Clock clock
  ) {
    this.queue = queue;
    this.board = board;
    this.lines = lines;
    this.profiles = profiles;
    this.log = log;
    this.feed = feed;
    this.bots = bots;
    this.clock = clock;
  }

  /// A chat that was taken, with everything said in it so far.
  record Taken(ClaimedChat chat, List<Entry> entries) {}

  /// Takes the chat that comes next; nothing when none waits.
  ///
  /// @throws Problem when the agent has as many chats as they may have
  Optional<Taken> takeNext(StaffMember agent) {
    requireCapacity(agent);
    return queue.claimNext(agent).map(chat -> taken(agent, chat));
  }

  /// Takes a certain chat.
  ///
  /// @throws Problem when it is not there for this agent (404), or somebody else has it (409)
  Taken take(StaffMember agent, ConversationId conversation) {
    requireOwn(agent, conversation);
    var held = queue.findClaimed(conversation).filter(chat -> chat.agent().equals(agent.id()));
    if (held.isPresent()) return new Taken(held.get(), log.listEntries(conversation, 0));
    requireCapacity(agent);
    if (!lines.admits(lines.roomOf(agent.id()), conversation)) throw new Problem(ProblemCode.CALL_NOT_NOW);
    var claimed = queue.claim(agent, conversation);
    return taken(agent, claimed.orElseThrow(() -> notWaiting(conversation)));
  }

  /// A supervisor steps into a chat that somebody else has.
  Taken stepIn(StaffMember supervisor, ConversationId conversation) {
    requireOwn(supervisor, conversation);
    var claimed = queue.takeOver(supervisor, conversation);
    return taken(supervisor, claimed.orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND)));
  }

  private Problem notWaiting(ConversationId conversation) {
    var taken = queue.findClaimed(conversation).isPresent();
    return new Problem(taken ? ProblemCode.CHAT_TAKEN : ProblemCode.NOT_FOUND);
  }

  private void requireCapacity(StaffMember agent) {
    var full = board.listOf(agent.id()).size() >= profiles.of(agent.id()).capacity();
    if (full) throw new Problem(ProblemCode.CAPACITY_REACHED);
  }

  private Taken taken(StaffMember agent, ClaimedChat chat) {
    var _ = tell(chat.conversation(), BotText.AGENT_JOINED, agent.name(), Charge.AGENT);
    return new Taken(chat, log.listEntries(chat.conversation(), 0));
  }

  /// Says something to the citizen; the same client message id again gives the same entries and stores nothing.
  ///
  /// @throws Problem when the agent no longer has the chat (409)
  List<Entry> say(StaffMember agent, ConversationId conversation, long epoch, UUID clientMessageId, String raw) {
    requireOwn(agent, conversation);
    var text = CleanText.of(raw);
    return appended(
      conversation,
      () -> log.findTurn(conversation, clientMessageId),
      head -> {
        var _ = requireHeld(agent, conversation, epoch);
        var saying = Saying.ofAgent(agent.name(), text, head.state().variant(), clientMessageId);
        return new Append(head, Charge.AGENT, head.state(), clock.instant(), List.of(saying));
      }
    );
  }

  /// Hands a chat on to a queue, or to a certain agent.
  void handOn(StaffMember agent, ConversationId conversation, long epoch, String queueName, Optional<UUID> to) {
    var chat = requireHeld(agent, conversation, epoch);
    if (!queue.putBack(chat, queueName, to)) throw new Problem(ProblemCode.EPOCH_STALE);
    var _ = tell(conversation, BotText.AGENT_HANDS_ON, agent.name(), Charge.QUEUED);
  }

  /// Gives a chat back to the program.
  void giveBack(StaffMember agent, ConversationId conversation, long epoch) {
    end(agent, conversation, epoch);
    var _ = tell(conversation, BotText.BOT_IS_BACK, agent.name(), Charge.BOT);
  }

  /// Closes a chat.
  ClaimedChat close(StaffMember agent, ConversationId conversation, long epoch) {
    var chat = end(agent, conversation, epoch);
    var _ = tell(conversation, BotText.CHAT_CLOSED, agent.name(), Charge.CLOSED);
    return chat;
  }

  private ClaimedChat end(StaffMember agent, ConversationId conversation, long epoch) {
    var chat = requireHeld(agent, conversation, epoch);
    if (!queue.end(chat)) throw new Problem(ProblemCode.EPOCH_STALE);
    return chat;
  }

  /// @throws Problem when the agent does not hold the chat by this epoch
  ClaimedChat requireHeld(StaffMember agent, ConversationId conversation, long epoch) {
    return queue
      .findClaimed(conversation)
      .filter(chat -> chat.agent().equals(agent.id()) && chat.epoch() == epoch)
      .orElseThrow(() -> new Problem(ProblemCode.EPOCH_STALE));
  }

  /// The chat an agent has, whatever the epoch.
  ///
  /// @throws Problem when they have none such
  ClaimedChat requireHeld(StaffMember agent, ConversationId conversation) {
    return queue
      .findClaimed(conversation)
      .filter(chat -> chat.agent().equals(agent.id()))
      .orElseThrow(() -> new Problem(ProblemCode.EPOCH_STALE));
  }

  /// @throws Problem when the conversation did not come to the desk of the agent's municipality (404)
  Conversation requireOwn(StaffMember agent, ConversationId conversation) {
    return log
      .find(conversation)
      .filter(_ -> board.findDeskOf(conversation).filter(agent.municipality()::equals).isPresent())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }

  /// Tells the citizen who answers now, and makes it so; nothing when the conversation is gone or closed.
  Optional<List<Entry>> tell(ConversationId conversation, BotText text, String name, Charge charge) {
    return tell(conversation, charge, (bot, variant) -> bot.aboutPerson(text, name, variant));
  }

  /// As [#tell(ConversationId, BotText, String, Charge)], in words of one's own.
  Optional<List<Entry>> tell(ConversationId conversation, Charge charge, BiFunction<BotTurn, Variant, Reply> words) {
    if (log.find(conversation).filter(AgentChats::isOpen).isEmpty()) return Optional.empty();
    return Optional.of(
      appended(conversation, Optional::empty, head -> {
        var bot = bots
          .find(head.municipality())
          .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
        var reply = words.apply(bot, head.state().variant());
        return new Append(head, charge, head.state(), clock.instant(), List.of(Saying.ofSystem(reply)));
      })
    );
  }

  private static boolean isOpen(Conversation head) {
    return head.charge() != Charge.CLOSED;
  }

  private List<Entry> appended(
    ConversationId conversation,
    Supplier<Optional<List<Entry>>> known,
    Function<Conversation, Append> decision
  ) {
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var before = known.get();
      if (before.isPresent()) return before.get();
      var head = log.find(conversation).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
      var appended = log.append(decision.apply(head));
      if (appended.isPresent()) {
        feed.committed(conversation, appended.get());
        return appended.get();
      }
    }
    throw new Problem(ProblemCode.OVERLOADED, Duration.ofSeconds(1));
  }
}
