package de.buergerlotse.channels.telephone;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.desk.DeskLines;
import de.buergerlotse.channels.desk.Presence;
import jakarta.inject.Singleton;

/// What the end of a call changes: whoever waited no longer does, and whoever talked wraps up.
///
/// Everything in it has one effect however often it is done, so that an end that is told again finishes what a killed node
/// left half done.
@Singleton
class CallEnd {

  private final ConversationLog log;
  private final PhoneQueue queue;
  private final DeskLines lines;
  private final Presence presence;
  private final TelephoneSettings settings;

  CallEnd(ConversationLog log, PhoneQueue queue, DeskLines lines, Presence presence, TelephoneSettings settings) {
    this.log = log;
    this.queue = queue;
    this.lines = lines;
    this.presence = presence;
    this.settings = settings;
  }

  void follow(Call call) {
    var conversation = call.conversation().flatMap(log::find);
    if (conversation.isEmpty()) return;
    if (conversation.get().charge() == Charge.QUEUED && lines.isOpen(conversation.get().id())) {
      queue.leaveQueue(call, conversation.get());
    }
    lines
      .close(conversation.get().id())
      .ifPresent(agent -> presence.wrapUp(agent, call.municipality(), settings.wrapUp()));
  }
}
