package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.wire.WireCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation that a console listens to: knows what was sent to the console, and reads what lies between.
final class WatchedChat implements Feed.Listener {

  private final ConversationId conversation;
  private final DeskSession session;
  private final ConversationLog log;
  private boolean wished;
  private long lastSent;
  private Feed.@Nullable Subscription subscription;

  /// @param wished whether the console asked for it, rather than having the chat
  WatchedChat(ConversationId conversation, long lastSent, boolean wished, DeskSession session, ConversationLog log) {
    this.conversation = conversation;
    this.lastSent = lastSent;
    this.wished = wished;
    this.session = session;
    this.log = log;
  }

  void listen(Feed feed) {
    subscription = feed.listen(conversation, this);
  }

  ConversationId conversation() {
    return conversation;
  }

  boolean isWished() {
    return wished;
  }

  void wish() {
    wished = true;
  }

  void sendAfter(long after) {
    lastSent = after;
    deliver(log.listEntries(conversation, after));
  }

  void close() {
    if (subscription != null) subscription.close();
  }

  private void deliver(List<Entry> entries) {
    var gap = !entries.isEmpty() && entries.getFirst().seq() > lastSent + 1;
    var complete = gap ? log.listEntries(conversation, lastSent) : entries;
    for (var entry : complete) {
      if (entry.seq() <= lastSent) continue;
      session.send(DeskFrame.Server.message(conversation.toString(), WireCodec.message(entry)));
      lastSent = entry.seq();
    }
  }

  @Override
  public void committed(List<Entry> entries) {
    session.hand(() -> deliver(entries));
  }

  @Override
  public void typing(String role) {
    if (role.equals(Feed.CITIZEN)) session.hand(() ->
      session.send(DeskFrame.Server.typing(conversation.toString(), role))
    );
  }

  @Override
  public void seen(String role, long seq) {
    if (role.equals(Feed.CITIZEN)) session.hand(() ->
      session.send(DeskFrame.Server.seen(conversation.toString(), role, seq))
    );
  }

  @Override
  public void placed(int position, @Nullable Integer waitSeconds) {
    // Only for whoever waits.
  }

  @Override
  public void erased() {
    session.refreshSoon();
  }
}
