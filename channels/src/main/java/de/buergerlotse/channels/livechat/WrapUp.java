package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The end of a chat: it is closed, and what it was about and what came of it is documented.
@Singleton
class WrapUp {

  private final AgentChats chats;
  private final Contacts contacts;
  private final ConversationLog log;
  private final Bots bots;
  private final FollowUps followUps;
  private final Presence presence;

  WrapUp(AgentChats chats, Contacts contacts, ConversationLog log, Bots bots, FollowUps followUps, Presence presence) {
    this.chats = chats;
    this.contacts = contacts;
    this.log = log;
    this.bots = bots;
    this.followUps = followUps;
    this.presence = presence;
  }

  /// @throws Problem when the outcome, the service or the task is none (400), or the agent no longer has the chat (409)
  void close(StaffMember agent, ClaimedChat chat, DeskMessages.Close body) {
    var outcome = Optional.ofNullable(body.outcome())
      .map(key -> Contacts.Outcome.find(key).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID)))
      .orElse(Contacts.Outcome.SOLVED);
    var service = Optional.ofNullable(body.service())
      .filter(slug -> !slug.isBlank())
      .map(slug -> service(agent, slug));
    var note = RequestValues.comment(body.note());
    var task = Optional.ofNullable(body.followUp()).map(FollowUpTask::of);
    var head = log.find(chat.conversation()).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var _ = chats.close(agent, chat.conversation(), chat.epoch());
    presence.endWrapUp(agent);
    var contact = contacts.add(
      new Contacts.Contact(
        chat.conversation(),
        chat.municipality(),
        head.channel(),
        head.state().variant(),
        service,
        outcome,
        note,
        Optional.of(chat.waitingSince()),
        Optional.of(chat.claimedAt())
      )
    );
    task.ifPresent(wanted -> followUps.add(wanted, agent.municipality(), contact, service));
  }

  private ServiceId service(StaffMember agent, String slug) {
    try {
      var id = new ServiceId(slug);
      var known = bots
        .find(agent.municipality())
        .flatMap(bot -> bot.snapshot().findService(id))
        .isPresent();
      if (known) return id;
    } catch (IllegalArgumentException notAService) {
      // Told below.
    }
    throw new Problem(ProblemCode.REQUEST_INVALID);
  }
}
