package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.desk.Referrals;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffAccounts;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.List;

/// Agents pass chats on to other municipalities; what the citizen answers comes in by `intake`.
@Singleton
class AgentReferrals {

  private final AgentChats chats;
  private final ChatEntries entries;
  private final Referrals referrals;
  private final StaffAccounts accounts;
  private final KnowledgeBase knowledge;

  AgentReferrals(
    AgentChats chats,
    ChatEntries entries,
    Referrals referrals,
    StaffAccounts accounts,
    KnowledgeBase knowledge
  ) {
    this.chats = chats;
    this.entries = entries;
    this.referrals = referrals;
    this.accounts = accounts;
    this.knowledge = knowledge;
  }

  /// The other municipalities where somebody could answer.
  List<Municipality> listTargets(StaffMember agent) {
    return knowledge
      .listMunicipalities()
      .stream()
      .flatMap(id -> knowledge.findSnapshot(id).stream())
      .map(KnowledgeSnapshot::municipality)
      .filter(other -> !other.id().equals(agent.municipality()))
      .filter(other -> !accounts.listAgents(other.id()).isEmpty())
      .toList();
  }

  /// Asks the citizen for the consent; until it is given the chat stays with the agent.
  ///
  /// @throws Problem when nobody answers there (400), or the agent no longer has the chat (409)
  void ask(StaffMember agent, ConversationId conversation, long epoch, MunicipalityId to) {
    var chat = chats.requireHeld(agent, conversation, epoch);
    var target = listTargets(agent)
      .stream()
      .filter(other -> other.id().equals(to))
      .findFirst()
      .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    if (!referrals.ask(chat, to)) throw new Problem(ProblemCode.EPOCH_STALE);
    var _ = entries.tell(conversation, epoch, Charge.AGENT, (bot, variant) ->
      bot.referrals().asked(agent.name(), target, variant)
    );
  }
}
