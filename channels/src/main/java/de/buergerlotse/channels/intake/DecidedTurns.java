package de.buergerlotse.channels.intake;

import de.buergerlotse.bot.conversation.Append;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.dialogue.TurnOutcome;
import de.buergerlotse.channels.feed.Feed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes a decided turn durable, and acts on it: promises, the desk's queue, and everyone listening.
@Singleton
final class DecidedTurns {

  private final ConversationLog log;
  private final Promises promises;
  private final HandoverDesk desk;
  private final Feed feed;

  DecidedTurns(ConversationLog log, Promises promises, HandoverDesk desk, Feed feed) {
    this.log = log;
    this.promises = promises;
    this.desk = desk;
    this.feed = feed;
  }

  /// @param turn id of the message
  /// @return nothing when somebody else wrote to the conversation in between; then nothing has happened
  Optional<List<Entry>> commit(UUID turn, Append append, Optional<TurnOutcome> outcome) {
    var before = append.before();
    var isPromise = outcome.isPresent() && outcome.get() instanceof TurnOutcome.Promised;
    outcome.ifPresent(decided -> {
      if (decided instanceof TurnOutcome.Promised promised) promises.note(turn, before, promised);
    });
    var appended = log.append(append);
    if (appended.isEmpty()) {
      if (isPromise) promises.withdraw(turn, before);
      return appended;
    }
    if (isPromise) promises.made(turn, before);
    outcome.ifPresent(decided -> desk.follow(decided, append.after()));
    feed.committed(before.id(), appended.get());
    return appended;
  }
}
