package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.staff.StaffAccounts;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the chats of vanished agents back to the front of their queues, and finishes what a killed node left half done.
@Singleton
class LeaseKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);
  private final DeskQueue queue;
  private final AgentChats chats;
  private final StaffAccounts accounts;

  LeaseKeeper(DeskQueue queue, AgentChats chats, StaffAccounts accounts) {
    this.queue = queue;
    this.chats = chats;
    this.accounts = accounts;
  }

  @Scheduled(fixedDelay = "2s", initialDelay = "2s")
  void bringBack() {
    try {
      for (var lost : queue.takeBackLost()) {
        var name = accounts
          .find(lost.agent())
          .map(agent -> agent.name())
          .orElse("");
        var _ = chats.tell(lost.conversation(), BotText.AGENT_LOST, name, Charge.QUEUED);
      }
    } catch (RuntimeException unavailable) {
      LOG.warn("Leases could not be checked, the next try follows: {}", unavailable.toString());
    }
  }
}
