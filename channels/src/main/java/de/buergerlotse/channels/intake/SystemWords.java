package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.conversation.Saying;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.feed.Feed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Adds a word of the service's own to a conversation that goes on elsewhere, for everybody who reads it.
@Singleton
public final class SystemWords {

  private static final int MOST_TRIES = 5;
  private final ConversationLog log;
  private final Bots bots;
  private final DeskQueue queue;
  private final Feed feed;
  private final Clock clock;

  SystemWords(ConversationLog log, Bots bots, DeskQueue queue, Feed feed, Clock clock) {
    this.log = log;
    this.bots = bots;
    this.queue = queue;
    this.feed = feed;
    this.clock = clock;
  }

  /// Says that it goes on elsewhere. Who waited here for a human has one now and waits no longer; a human who answers here
  /// goes on doing so.
  ///
  /// @param since said at most once from this moment on
  public void goesOnElsewhere(ConversationId conversation, BotText words, Instant since) {
    for (var tries = 0; tries < MOST_TRIES; tries++) {
      var head = log.find(conversation).filter(found -> found.charge() != Charge.CLOSED);
      var saying = head.flatMap(found -> saying(found, words));
      if (saying.isEmpty() || isSaid(conversation, saying.get(), since)) return;
      var _ = head.get().charge() == Charge.QUEUED && queue.leave(conversation);
      var charge = head.get().charge() == Charge.AGENT ? Charge.AGENT : Charge.BOT;
      var append = new Append(head.get(), charge, head.get().state(), clock.instant(), List.of(saying.get()));
      var appended = log.append(append);
      appended.ifPresent(entries -> feed.committed(conversation, entries));
      if (appended.isPresent()) return;
    }
  }

  private Optional<Saying> saying(Conversation head, BotText words) {
    return bots
      .find(head.municipality())
      .map(bot -> Saying.ofSystem(bot.aboutPerson(words, "", head.state().variant())));
  }

  private boolean isSaid(ConversationId conversation, Saying saying, Instant since) {
    return log
      .listEntries(conversation, 0)
      .stream()
      .filter(entry -> !entry.at().isBefore(since))
      .map(Entry::saying)
      .anyMatch(said -> said.author().role() == Participant.Role.SYSTEM && said.blocks().equals(saying.blocks()));
  }
}
