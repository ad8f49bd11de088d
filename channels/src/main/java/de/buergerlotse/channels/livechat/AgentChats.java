package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.channels.desk.AgentProfiles;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.DeskLines;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.intake.CleanText;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What agents do with chats.
///
/// The desk's row changes hands first, then the conversation's entry tells of it ([ChatEntries]). An append names the head
/// it was decided on: so whatever a former agent decided before the change is refused by the entry that tells of it.
@Singleton
final class AgentChats {

  private final DeskQueue queue;
  private final DeskBoard board;
  private final DeskLines lines;
  private final AgentProfiles profiles;
  private final ConversationLog log;
  private final ChatEntries entries;

  AgentChats(
    DeskQueue queue,
    DeskBoard board,
    DeskLines lines,
    AgentProfiles profiles,
    ConversationLog log,
    ChatEntries entries
  ) {
    this.queue = queue;
    this.board = board;
    this.lines = lines;
    this.profiles = profiles;
    this.log = log;
    this.entries = entries;
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
    if (held.isPresent()) {
      entries.catchUp(conversation, held.get().epoch(), agent.name());
      return new Taken(held.get(), log.listEntries(conversation, 0));
    }
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
    var _ = entries.tell(chat.conversation(), chat.epoch(), BotText.AGENT_JOINED, agent.name(), Charge.AGENT);
    return new Taken(chat, log.listEntries(chat.conversation(), 0));
  }

  /// Says something to the citizen; the same client message id again gives the same entries and stores nothing.
  ///
  /// @throws Problem when the agent no longer has the chat (409)
  List<Entry> say(StaffMember agent, ConversationId conversation, long epoch, UUID clientMessageId, String raw) {
    var own = requireOwn(agent, conversation);
    var text = CleanText.of(raw);
    if (own.charge() != Charge.AGENT && log.findTurn(conversation, clientMessageId).isEmpty()) {
      entries.catchUp(conversation, requireHeld(agent, conversation, epoch).epoch(), agent.name());
    }
    return entries.say(conversation, agent.name(), text, clientMessageId, () ->
      requireHeld(agent, conversation, epoch)
    );
  }

  /// Hands a chat on to a queue, or to a certain agent.
  void handOn(StaffMember agent, ConversationId conversation, long epoch, String queueName, Optional<UUID> to) {
    var chat = requireHeld(agent, conversation, epoch);
    if (!queue.putBack(chat, queueName, to)) throw new Problem(ProblemCode.EPOCH_STALE);
    var _ = entries.tell(conversation, after(chat), BotText.AGENT_HANDS_ON, agent.name(), Charge.QUEUED);
  }

  /// Gives a chat back to the program.
  void giveBack(StaffMember agent, ConversationId conversation, long epoch) {
    var chat = end(agent, conversation, epoch);
    var _ = entries.tell(conversation, after(chat), BotText.BOT_IS_BACK, agent.name(), Charge.BOT);
  }

  /// Closes a chat.
  ClaimedChat close(StaffMember agent, ConversationId conversation, long epoch) {
    var chat = end(agent, conversation, epoch);
    var _ = entries.tell(conversation, after(chat), BotText.CHAT_CLOSED, agent.name(), Charge.CLOSED);
    return chat;
  }

  /// The epoch that a change of hands leads to.
  private static long after(ClaimedChat chat) {
    return chat.epoch() + 1;
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
}
