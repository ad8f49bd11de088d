package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.dialogue.TurnOutcome;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.desk.Notes;
import de.buergerlotse.channels.desk.Referrals;
import de.buergerlotse.channels.desk.WaitingChat;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way from a conversation to the desk: what a citizen may be offered, and what becomes of a wish for a human.
@Singleton
public final class HandoverDesk {

  /// A danger told of so lately still counts.
  private static final int ENTRIES_LOOKED_AT = 8;
  private final DeskQueue queue;
  private final Referrals referrals;
  private final OpenWays open;
  private final Notes notes;
  private final ConversationLog log;

  HandoverDesk(DeskQueue queue, Referrals referrals, OpenWays open, Notes notes, ConversationLog log) {
    this.queue = queue;
    this.referrals = referrals;
    this.open = open;
    this.notes = notes;
    this.log = log;
  }

  /// The ways to a human that are open for a conversation right now.
  HumanWays ways(Conversation conversation) {
    return open.of(conversation);
  }

  /// Who is in charge after a turn.
  static Charge chargeAfter(TurnOutcome outcome, Charge before) {
    return switch (outcome) {
      case TurnOutcome.Answered _, TurnOutcome.Clarified _, TurnOutcome.Declined _ -> before;
      case TurnOutcome.HandedOver _, TurnOutcome.Emergency _, TurnOutcome.Remarked _ -> before;
      case TurnOutcome.Checklist _ -> before;
      case TurnOutcome.Queued _ -> Charge.QUEUED;
      case TurnOutcome.LeftQueue _ -> Charge.BOT;
      case TurnOutcome.ContactAsked _ -> before;
      case TurnOutcome.Promised _ -> before == Charge.QUEUED ? Charge.BOT : before;
    };
  }

  /// What a turn changes at the desk, once it is on disk. A node killed in between leaves a waiting conversation without
  /// a row; the desk finds and repairs it.
  void follow(TurnOutcome outcome, Conversation conversation) {
    switch (outcome) {
      case TurnOutcome.Queued _ -> enter(conversation);
      case TurnOutcome.LeftQueue _, TurnOutcome.Promised _ -> {
        var _ = queue.leave(conversation.id());
      }
      case TurnOutcome.Answered _, TurnOutcome.Clarified _, TurnOutcome.Declined _ -> {
      }
      case TurnOutcome.HandedOver _, TurnOutcome.Emergency _, TurnOutcome.Remarked _ -> {
      }
      case TurnOutcome.Checklist _, TurnOutcome.ContactAsked _ -> {
      }
    }
  }

  /// A conversation waits for a human from now on; one that waits already keeps its place.
  public void enter(Conversation conversation) {
    queue.enter(waiting(conversation, log.listEntries(conversation.id(), 0)));
  }

  /// What becomes of the citizen's word on being passed on to another municipality.
  ///
  /// @return where to; nothing when the citizen stays, or nobody asks for it any more
  Optional<MunicipalityId> refer(ConversationId conversation, ChoiceId.Referral said) {
    if (said.to().isEmpty()) referrals.refuse(conversation);
    return said.to().filter(to -> referrals.agree(conversation, to));
  }

  /// Everything the desk keeps about a conversation is forgotten.
  void erase(ConversationId conversation) {
    queue.erase(conversation);
    notes.erase(conversation);
  }

  private static WaitingChat waiting(Conversation conversation, List<Entry> entries) {
    var topic = conversation.state().topic();
    var language = conversation.state().variant();
    return new WaitingChat(
      conversation.id(),
      conversation.municipality(),
      WaitingChat.GENERAL,
      language,
      conversation.channel(),
      wasInDanger(entries) ? WaitingChat.Priority.DISTRESS : WaitingChat.Priority.NORMAL,
      entries.getLast().at(),
      topic.map(Candidate::service),
      topic.map(Candidate::aspect),
      preview(entries).orElse("")
    );
  }

  private static boolean wasInDanger(List<Entry> entries) {
    return entries
      .stream()
      .skip(Math.max(0, entries.size() - ENTRIES_LOOKED_AT))
      .flatMap(entry -> entry.saying().about().stream())
      .anyMatch(about -> about.kind() == About.Kind.EMERGENCY);
  }

  /// The citizen's last words.
  private static Optional<String> preview(List<Entry> entries) {
    return entries
      .reversed()
      .stream()
      .map(Entry::saying)
      .filter(saying -> saying.author().role() == Participant.Role.CITIZEN)
      .flatMap(saying -> saying.blocks().stream())
      .flatMap(HandoverDesk::text)
      .findFirst();
  }

  private static Stream<String> text(Block block) {
    return block instanceof Block.Text(var text) ? Stream.of(text) : Stream.empty();
  }
}
