package de.buergerlotse.channels.webchat;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.wire.WireCodec;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.exceptions.WebSocketSessionException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection to one conversation: does its work in order, one piece after the other, and knows what it has sent.
///
/// The work that waits is bounded: a client that does not read is disconnected (1013) and resumes later, so that it can
/// never hold up others or fill the memory.
final class ChatSession implements Feed.Listener {

  private static final Logger LOG = LoggerFactory.getLogger(ChatSession.class);
  private static final int MOST_WAITING = 256;
  private static final CloseReason TRY_AGAIN_LATER = new CloseReason(1013, "slow reader");

  /// A piece of work of the session.
  interface Work {
    void run();
  }

  private final Conversation head;
  private final WebSocketSession socket;
  private final ConversationLog log;
  private final BlockingQueue<Work> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread worker;
  private volatile boolean ended;
  private long lastSent;

  /// @param head as it was when the client was admitted; what came later is sent
  ChatSession(Conversation head, WebSocketSession socket, ConversationLog log) {
    this.head = head;
    this.lastSent = head.lastSeq();
    this.socket = socket;
    this.log = log;
    this.worker = Thread.ofVirtual()
      .name("chat-" + head.id())
      .unstarted(this::work);
  }

  void start() {
    worker.start();
  }

  ConversationId conversation() {
    return head.id();
  }

  /// Says who is in charge, and sends what was said since the client was admitted. The first work of a session.
  void begin() {
    send(ServerFrame.status(head.charge().key()));
    deliver(log.listEntries(conversation(), lastSent));
  }

  /// Hands in work; when too much waits already, the connection ends.
  void hand(Work work) {
    if (!waiting.offer(work)) {
      socket.close(TRY_AGAIN_LATER);
      end();
    }
  }

  /// The work at hand is finished, the rest is left: an interrupt would tear the database connection it may be using.
  void end() {
    ended = true;
    var woken = waiting.offer(() -> {});
    if (!woken) LOG.trace("The session of {} has work enough to wake up from", conversation());
  }

  @Override
  public void committed(List<Entry> entries) {
    hand(() -> deliver(entries));
  }

  @Override
  public void typing(String role) {
    hand(() -> send(ServerFrame.typing(role)));
  }

  @Override
  public void erased() {
    hand(() -> {
      send(ServerFrame.resumeRejected("erased"));
      socket.close(CloseReason.NORMAL);
    });
  }

  /// Sends entries that have not been sent; what lies between is read from the log. Only for the session's own work.
  void deliver(List<Entry> entries) {
    var gap = !entries.isEmpty() && entries.getFirst().seq() > lastSent + 1;
    var complete = gap ? log.listEntries(conversation(), lastSent) : entries;
    for (var entry : complete) {
      if (entry.seq() <= lastSent) continue;
      send(ServerFrame.message(WireCodec.message(entry)));
      lastSent = entry.seq();
    }
  }

  /// Sends everything after a number again. Only for the session's own work.
  void resume(long after) {
    lastSent = after;
    deliver(log.listEntries(conversation(), after));
  }

  void send(ServerFrame frame) {
    if (!socket.isOpen()) return;
    try {
      var _ = socket.sendAsync(frame).join();
    } catch (CompletionException gone) {
      throw new WebSocketSessionException("nothing can be sent", gone);
    }
  }

  private void work() {
    try {
      while (!ended) waiting.take().run();
    } catch (InterruptedException interrupted) {
      LOG.warn("Somebody else stopped the session of {}", conversation(), interrupted);
    } catch (WebSocketSessionException gone) {
      LOG.debug("The client of {} is gone: {}", conversation(), gone.getMessage());
    } catch (RuntimeException failed) {
      LOG.error("The session of {} failed and is closed; the client will resume", conversation(), failed);
      socket.close(CloseReason.INTERNAL_ERROR);
    }
  }
}
