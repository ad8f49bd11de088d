package de.buergerlotse.channels.socket;

import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.exceptions.WebSocketSessionException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One WebSocket connection: does its work in order, one piece after the other, on a virtual thread of its own.
///
/// The work that waits is bounded: a client that does not read is disconnected (1013) and resumes later, so that it can
/// never hold up others or fill the memory.
public final class Connection {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final int MOST_WAITING = 256;
  private static final CloseReason TRY_AGAIN_LATER = new CloseReason(1013, "slow reader");

  /// A piece of work of the connection.
  public interface Work {
    void run();
  }

  private final String name;
  private final WebSocketSession socket;
  private final BlockingQueue<Work> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread worker;
  private volatile boolean ended;

  /// @param name for logs, without anything personal
  public Connection(String name, WebSocketSession socket) {
    this.name = name;
    this.socket = socket;
    this.worker = Thread.ofVirtual().name(name).unstarted(this::work);
  }

  public void start() {
    worker.start();
  }

  /// Hands in work; when too much waits already, the connection ends.
  public void hand(Work work) {
    if (!waiting.offer(work)) {
      close(TRY_AGAIN_LATER);
      end();
    }
  }

  /// The work at hand is finished, the rest is left: an interrupt would tear the database connection it may be using.
  public void end() {
    ended = true;
    var woken = waiting.offer(() -> {});
    if (!woken) LOG.trace("{} has work enough to wake up from", name);
  }

  /// Sends a frame and waits until it is on its way. Only for the connection's own work.
  public void send(Object frame) {
    if (!socket.isOpen()) return;
    try {
      var _ = socket.sendAsync(frame).join();
    } catch (CompletionException gone) {
      throw new WebSocketSessionException("nothing can be sent", gone);
    }
  }

  public void close(CloseReason reason) {
    socket.close(reason);
  }

  private void work() {
    try {
      while (!ended) waiting.take().run();
    } catch (InterruptedException interrupted) {
      LOG.warn("Somebody else stopped {}", name, interrupted);
    } catch (WebSocketSessionException gone) {
      LOG.debug("The client of {} is gone: {}", name, gone.getMessage());
    } catch (RuntimeException failed) {
      LOG.error("{} failed and is closed; the client will resume", name, failed);
      close(CloseReason.INTERNAL_ERROR);
    }
  }
}
