package de.buergerlotse.channels.webchat;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.LogUnavailableException;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.intake.InboundMessage;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.JsonEnd;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import io.micronaut.json.JsonMapper;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import io.netty.handler.codec.TooLongFrameException;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A citizen's chat over WebSocket: frames in, acknowledgements and messages out.
///
/// These methods run on the network's own thread and only hand on work, so that a connection's frames keep their order;
/// everything that waits for the database is done by the [ChatSession].
@ServerWebSocket("/ws/v1/conversations/{id}")
class ChatSocket {

  private static final Logger LOG = LoggerFactory.getLogger(ChatSocket.class);
  /// Room for 4,000 characters in the widest JSON escape, `\\ud83d\\ude00`, and the frame around them.
  static final int LARGEST_FRAME = 64 * 1024;
  private static final String SESSION = "session";
  private static final String SUBSCRIPTION = "subscription";

  private final MessageIntake intake;
  private final ConversationLog log;
  private final Feed feed;
  private final JsonMapper json;

  ChatSocket(MessageIntake intake, ConversationLog log, Feed feed, JsonMapper json) {
    this.intake = intake;
    this.log = log;
    this.feed = feed;
    this.json = json;
  }

  @OnOpen
  void open(HttpRequest<?> request, WebSocketSession socket) {
    var head = request.getAttribute(TicketFilter.CONVERSATION, Conversation.class).orElseThrow();
    var session = new ChatSession(head, socket, log);
    socket.put(SESSION, session);
    session.hand(session::begin);
    socket.put(SUBSCRIPTION, feed.listen(head.id(), session));
    session.start();
  }

  @OnMessage(maxPayloadLength = LARGEST_FRAME)
  void message(String raw, WebSocketSession socket) {
    session(socket).ifPresent(session -> session.hand(() -> handle(session, raw)));
  }

  private void handle(ChatSession session, String raw) {
    var frame = read(raw);
    var clientMessageId = frame.map(ClientFrame::clientMessageId).orElse(null);
    try {
      handle(session, frame.orElseThrow(() -> new Problem(ProblemCode.BODY_UNREADABLE)));
    } catch (Problem problem) {
      session.send(ServerFrame.error(uuid(clientMessageId), problem.code().code(), problem.code().detail()));
    } catch (LogUnavailableException unavailable) {
      LOG.warn("The log did not store a message: {}", unavailable.toString());
      var code = ProblemCode.OVERLOADED;
      session.send(ServerFrame.error(uuid(clientMessageId), code.code(), code.detail()));
    }
  }

  private void handle(ChatSession session, ClientFrame frame) {
    var type = frame.type() == null ? "" : frame.type();
    switch (type) {
      case "message" -> accept(session, frame);
      case "resume" -> resume(session, frame.after());
      case "typing" -> feed.typing(session.conversation(), Feed.CITIZEN);
      case "seen" -> seen(session, frame.seq());
      default -> throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private void accept(ChatSession session, ClientFrame frame) {
    var clientMessageId = RequestValues.clientMessageId(frame.clientMessageId());
    var entries = intake.accept(
      new InboundMessage(
        session.conversation(),
        clientMessageId,
        RequestValues.content(frame.text(), frame.choice()),
        RequestValues.variant(frame.lang())
      )
    );
    session.send(ServerFrame.ack(clientMessageId, entries.getFirst().seq()));
    // The feed tells new entries to every listener; a repeated message is only told to the one who repeats it.
    session.deliver(entries);
  }

  private void seen(ChatSession session, @Nullable Long seq) {
    if (seq == null || seq < 0) throw new Problem(ProblemCode.REQUEST_INVALID);
    feed.seen(session.conversation(), Feed.CITIZEN, seq);
  }

  private void resume(ChatSession session, @Nullable Long after) {
    if (after == null || after < 0) throw new Problem(ProblemCode.REQUEST_INVALID);
    if (log.find(session.conversation()).isEmpty()) session.send(ServerFrame.resumeRejected("erased"));
    else session.resume(after);
  }

  @OnClose
  void close(WebSocketSession socket) {
    socket.get(SUBSCRIPTION, Feed.Subscription.class).ifPresent(Feed.Subscription::close);
    session(socket).ifPresent(ChatSession::end);
  }

  @OnError
  void error(WebSocketSession socket, Throwable error) {
    LOG.debug("A chat connection failed: {}", error.toString());
    socket.close(error instanceof TooLongFrameException ? CloseReason.MESSAGE_TO_BIG : CloseReason.POLICY_VIOLATION);
  }

  private Optional<ClientFrame> read(String raw) {
    try {
      if (JsonEnd.isFollowed(raw)) return Optional.empty();
      return Optional.ofNullable(json.readValue(raw, ClientFrame.class));
    } catch (IOException | RuntimeException notAFrame) {
      LOG.debug("Not a frame: {}", notAFrame.toString());
      return Optional.empty();
    }
  }

  private static Optional<ChatSession> session(WebSocketSession socket) {
    return socket.get(SESSION, ChatSession.class);
  }

  private static @Nullable UUID uuid(@Nullable String value) {
    try {
      return value == null ? null : UUID.fromString(value);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }
}
