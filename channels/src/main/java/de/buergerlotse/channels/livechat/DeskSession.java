package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.callback.CallbackItem;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.DeskNews;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.socket.Connection;
import de.buergerlotse.channels.staff.StaffMember;
import io.micronaut.websocket.WebSocketSession;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// One agent's console: what it was told of the queue and of its chats, and the conversations it listens to.
///
/// All fields but the flag belong to the connection's own work.
final class DeskSession {

  private static final int MOST_WAITING = 200;
  private final StaffMember agent;
  private final Connection connection;
  private final DeskBoard board;
  private final Supplier<List<CallbackItem>> callbacks;
  private final ConversationLog log;
  private final Feed feed;
  private final List<DeskNews> news;
  private final Map<String, Object> toldNews = new HashMap<>();
  private final Map<ConversationId, WatchedChat> watched = new HashMap<>();
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private List<DeskMessages.Waiting> toldWaiting = List.of();
  private List<DeskMessages.Chat> toldChats = List.of();
  private List<CallbackItem> toldCallbacks = List.of();
  private boolean told;

  DeskSession(
    StaffMember agent,
    WebSocketSession socket,
    DeskBoard board,
    Supplier<List<CallbackItem>> callbacks,
    ConversationLog log,
    Feed feed,
    List<DeskNews> news
  ) {
    this.agent = agent;
    this.callbacks = callbacks;
    this.connection = new Connection("desk-" + agent.id(), socket);
    this.board = board;
    this.log = log;
    this.feed = feed;
    this.news = news;
  }

  StaffMember agent() {
    return agent;
  }

  void start() {
    connection.start();
  }

  void hand(Connection.Work work) {
    connection.hand(work);
  }

  void send(DeskFrame.Server frame) {
    connection.send(frame);
  }

  /// Asks for a look at the queue and the chats; many askings before the look are one.
  void refreshSoon() {
    if (refreshing.compareAndSet(false, true)) hand(() -> {
      refreshing.set(false);
      refresh();
    });
  }

  /// Tells the queue and the agent's chats where they changed, and listens to just these chats.
  private void refresh() {
    var waiting = board.listWaiting(agent.municipality(), MOST_WAITING).stream().map(DeskMessages.Waiting::of).toList();
    var held = board.listOf(agent.id());
    var chats = held
      .stream()
      .map(chat -> DeskMessages.Chat.of(chat, agent.name()))
      .toList();
    if (!told || !waiting.equals(toldWaiting)) send(DeskFrame.Server.queue(waiting));
    if (!told || !chats.equals(toldChats)) send(DeskFrame.Server.chats(chats));
    refreshCallbacks();
    toldWaiting = waiting;
    toldChats = chats;
    told = true;
    tellNews();
    for (var chat : held) listen(chat.conversation(), false);
    dropLost(held);
  }

  private void refreshCallbacks() {
    var promised = callbacks.get();
    if (!told || !promised.equals(toldCallbacks)) send(DeskFrame.Server.callbacks(promised));
    toldCallbacks = promised;
  }

  /// Tells what is new or changed: calls as they come, for example.
  private void tellNews() {
    var frames = new LinkedHashMap<String, Object>();
    for (var source : news) frames.putAll(source.frames(agent));
    toldNews.keySet().retainAll(frames.keySet());
    frames.forEach((about, frame) -> {
      if (!frame.equals(toldNews.put(about, frame))) connection.send(frame);
    });
  }

  private void dropLost(List<ClaimedChat> held) {
    var own = held.stream().map(ClaimedChat::conversation).toList();
    var lost = watched
      .values()
      .stream()
      .filter(chat -> !chat.isWished() && !own.contains(chat.conversation()))
      .toList();
    for (var chat : lost) {
      chat.close();
      watched.remove(chat.conversation());
    }
  }

  /// Sends what was said after a number, and what will be said from now on.
  void resume(ConversationId conversation, long after) {
    var chat = listen(conversation, true);
    chat.sendAfter(after);
  }

  private WatchedChat listen(ConversationId conversation, boolean wished) {
    var known = watched.get(conversation);
    if (known != null) {
      if (wished) known.wish();
      return known;
    }
    var lastSeq = log
      .find(conversation)
      .map(head -> head.lastSeq())
      .orElse(0L);
    var chat = new WatchedChat(conversation, lastSeq, wished, this, log);
    watched.put(conversation, chat);
    chat.listen(feed);
    return chat;
  }

  void end() {
    hand(() -> {
      watched.values().forEach(WatchedChat::close);
      watched.clear();
      connection.end();
    });
  }
}
