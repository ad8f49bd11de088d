package de.buergerlotse.channels;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A citizen's chat over WebSocket; frames are kept in the order in which they came.
public final class ChatClient implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final BlockingQueue<Json> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final WebSocket socket;

  /// Connects to a conversation with a fresh ticket.
  public static ChatClient connect(URI product, PortalClient.Talk talk) {
    return connect(product, talk.id(), talk.ticket(), Map.of());
  }

  public static ChatClient connect(URI product, String conversation, String ticket, Map<String, String> headers) {
    var query = ticket == null ? "" : "?ticket=" + ticket;
    var address = URI.create(
      product.toString().replaceFirst("^http", "ws") + "/ws/v1/conversations/" + conversation + query
    );
    return new ChatClient(address, headers);
  }

  /// Connects an agent's console.
  public static ChatClient connectDesk(URI product, String ticket) {
    return new ChatClient(
      URI.create(product.toString().replaceFirst("^http", "ws") + "/ws/v1/desk?ticket=" + ticket),
      Map.of()
    );
  }

  private ChatClient(URI address, Map<String, String> headers) {
    var builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(20));
    headers.forEach(builder::header);
    socket = builder.buildAsync(address, new Ear()).join();
  }

  private final class Ear implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        frames.add(Json.parse(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      closed.complete(1006);
    }
  }

  public void sendRaw(String text) {
    socket.sendText(text, true).join();
  }

  public void send(Map<String, ?> frame) {
    sendRaw(Json.write(frame));
  }

  public void say(UUID clientMessageId, String text) {
    send(Map.of("type", "message", "clientMessageId", clientMessageId.toString(), "text", text));
  }

  public void resume(long after) {
    send(Map.of("type", "resume", "after", after));
  }

  /// The next frame, whatever it is; fails when none comes.
  public Json next() {
    try {
      var frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (frame == null) throw new AssertionError("no frame came");
      return frame;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// The next frame, or null when none comes in time.
  public Json poll(long milliseconds) {
    try {
      return frames.poll(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// The next frame of a type; others in between are skipped.
  public Json next(String type) {
    while (true) {
      var frame = next();
      if (frame.text("type").equals(type)) return frame;
    }
  }

  /// The next messages, by their numbers.
  public List<Long> nextSeqs(int count) {
    var seqs = new ArrayList<Long>();
    while (seqs.size() < count) seqs.add(next("message").number("message.seq"));
    return seqs;
  }

  /// Everything that has come and was not asked for yet.
  public List<Json> rest() {
    var rest = new ArrayList<Json>();
    frames.drainTo(rest);
    return rest;
  }

  /// The code the server closed the connection with.
  public int closeCode() {
    try {
      return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException | TimeoutException open) {
      throw new AssertionError("the connection was not closed", open);
    }
  }

  public boolean isClosed() {
    return closed.isDone();
  }

  /// Ends the connection without a word, like a phone in a tunnel.
  public void drop() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
