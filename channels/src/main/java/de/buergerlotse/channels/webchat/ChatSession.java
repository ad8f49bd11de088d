package de.buergerlotse.channels.webchat;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.socket.Connection;
import de.buergerlotse.channels.wire.WireBlock;
import de.buergerlotse.channels.wire.WireCodec;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One connection to one conversation: knows what it has sent, and who it said was in charge.
final class ChatSession implements Feed.Listener {

  private final Conversation head;
  private final ConversationLog log;
  private final Connection connection;
  private long lastSent;
  private Charge toldCharge;
  private WireBlock.@Nullable Queue toldQueue;

  /// @param head as it was when the client was admitted; what came later is sent
  ChatSession(Conversation head, WebSocketSession socket, ConversationLog log) {
    this.head = head;
    this.lastSent = head.lastSeq();
    this.toldCharge = head.charge();
    this.log = log;
    this.connection = new Connection("chat-" + head.id(), socket);
  }

  void start() {
    connection.start();
  }

  ConversationId conversation() {
    return head.id();
  }

  /// Says who is in charge, and sends what was said since the client was admitted. The first work of a session.
  void begin() {
    send(ServerFrame.status(toldCharge.key(), null));
    deliver(log.listEntries(conversation(), lastSent));
  }

  void hand(Connection.Work work) {
    connection.hand(work);
  }

  void end() {
    connection.end();
  }

  @Override
  public void committed(List<Entry> entries) {
    hand(() -> deliver(entries));
  }

  @Override
  public void typing(String role) {
    if (role.equals(Feed.CITIZEN)) return;
    hand(() -> send(ServerFrame.typing(role)));
  }

  @Override
  public void seen(String role, long seq) {
    if (role.equals(Feed.CITIZEN)) return;
    hand(() -> send(ServerFrame.seen(role, seq)));
  }

  @Override
  public void placed(int position, @Nullable Integer waitSeconds) {
    hand(() -> {
      var place = new WireBlock.Queue(position, waitSeconds);
      if (toldCharge != Charge.QUEUED || place.equals(toldQueue)) return;
      toldQueue = place;
      send(ServerFrame.status(toldCharge.key(), place));
    });
  }

  @Override
  public void erased() {
    hand(() -> {
      send(ServerFrame.resumeRejected("erased"));
      connection.close(CloseReason.NORMAL);
    });
  }

  /// Sends entries that have not been sent; what lies between is read from the log. Only for the session's own work.
  void deliver(List<Entry> entries) {
    var gap = !entries.isEmpty() && entries.getFirst().seq() > lastSent + 1;
    var complete = gap ? log.listEntries(conversation(), lastSent) : entries;
    var news = false;
    for (var entry : complete) {
      if (entry.seq() <= lastSent) continue;
      send(ServerFrame.message(WireCodec.message(entry)));
      lastSent = entry.seq();
      news = true;
    }
    if (news) tellCharge();
  }

  /// Somebody may have taken over with what was just said.
  private void tellCharge() {
    var charge = log.find(conversation()).map(Conversation::charge).orElse(toldCharge);
    if (charge == toldCharge) return;
    toldCharge = charge;
    toldQueue = null;
    send(ServerFrame.status(charge.key(), null));
  }

  /// Sends everything after a number again. Only for the session's own work.
  void resume(long after) {
    lastSent = after;
    deliver(log.listEntries(conversation(), after));
  }

  void send(ServerFrame frame) {
    connection.send(frame);
  }
}
