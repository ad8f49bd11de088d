package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.channels.desk.Leases;
import de.buergerlotse.channels.intake.HandoverDesk;
import de.buergerlotse.channels.staff.StaffAccounts;
import de.buergerlotse.channels.staff.StaffMember;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the chats of vanished agents back to the front of their queues, and finishes what a killed node left half done.
@Singleton
class LeaseKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);
  private final Leases leases;
  private final ChatEntries entries;
  private final HandoverDesk desk;
  private final ConversationLog log;
  private final StaffAccounts accounts;

  LeaseKeeper(Leases leases, ChatEntries entries, HandoverDesk desk, ConversationLog log, StaffAccounts accounts) {
    this.leases = leases;
    this.entries = entries;
    this.desk = desk;
    this.log = log;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelay = "2s", initialDelay = "2s")
  void bringBack() {
    try {
      for (var lost : leases.takeBackLost()) {
        var _ = entries.tell(
          lost.conversation(),
          lost.epoch(),
          BotText.AGENT_LOST,
          nameOf(lost.agent()),
          Charge.QUEUED
        );
      }
    } catch (RuntimeException unavailable) {
      LOG.warn("Leases could not be checked, the next try follows: {}", unavailable.toString());
    }
  }

  @Scheduled(fixedDelay = "10s", initialDelay = "5s")
  void finishHalfDone() {
    try {
      leases.listHalfDone().forEach(this::finish);
    } catch (RuntimeException unavailable) {
      LOG.warn("Half done handovers could not be finished, the next try follows: {}", unavailable.toString());
    }
  }

  /// The desk's row is written first where a chat changes hands: so it tells what was meant. Only a wish for a human is
  /// in the conversation first.
  private void finish(Leases.HalfDone chat) {
    switch (chat.state().orElse("none")) {
      case "claimed" -> tell(chat, BotText.AGENT_JOINED, chat.agent().map(this::nameOf).orElse(""), Charge.AGENT);
      case "waiting" -> tell(chat, BotText.QUEUED, "", Charge.QUEUED);
      default -> {
        if (chat.charge() == Charge.QUEUED) log.find(chat.conversation()).ifPresent(desk::enter);
        else tell(chat, BotText.QUEUE_LEFT, "", Charge.BOT);
      }
    }
  }

  private void tell(Leases.HalfDone chat, BotText text, String name, Charge charge) {
    var _ = entries.tell(chat.conversation(), chat.epoch(), text, name, charge);
  }

  private String nameOf(UUID agent) {
    return accounts.find(agent).map(StaffMember::name).orElse("");
  }
}
