package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.LogUnavailableException;
import de.buergerlotse.channels.callback.CallbackItem;
import de.buergerlotse.channels.callback.Callbacks;
import de.buergerlotse.channels.database.DatabaseUnavailableException;
import de.buergerlotse.channels.desk.DeskBell;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.DeskNews;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.feed.Feed;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.JsonEnd;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import io.micronaut.http.HttpRequest;
import io.micronaut.json.JsonMapper;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An agent's console over WebSocket: the queue and the chats as they change, messages both ways.
///
/// As at the citizens' door, these methods run on the network's own thread and only hand on work.
@ServerWebSocket("/ws/v1/desk")
class DeskSocket {

  private static final Logger LOG = LoggerFactory.getLogger(DeskSocket.class);
  static final int LARGEST_FRAME = 64 * 1024;
  private static final String SESSION = "desk";
  private static final String LISTENING = "listening";
  private static final DeskFrame.Client UNREADABLE = new DeskFrame.Client(null, null, null, null, null, null, null);

  private final DeskBoard board;
  private final Callbacks callbacks;
  private final Presence presence;
  private final AgentChats chats;
  private final ConversationLog log;
  private final Feed feed;
  private final DeskBell bell;
  private final Consoles consoles;
  private final Clock clock;
  private final JsonMapper json;
  private final List<DeskNews> news;

  DeskSocket(
    DeskBoard board,
    Callbacks callbacks,
    Presence presence,
    AgentChats chats,
    ConversationLog log,
    Feed feed,
    DeskBell bell,
    Consoles consoles,
    Clock clock,
    JsonMapper json,
    List<DeskNews> news
  ) {
    this.board = board;
    this.callbacks = callbacks;
    this.clock = clock;
    this.presence = presence;
    this.chats = chats;
    this.log = log;
    this.feed = feed;
    this.bell = bell;
    this.consoles = consoles;
    this.json = json;
    this.news = List.copyOf(news);
  }

  @OnOpen
  void open(HttpRequest<?> request, WebSocketSession socket) {
    var agent = request.getAttribute(DeskTicketFilter.AGENT, StaffMember.class).orElseThrow();
    var session = new DeskSession(agent, socket, board, () -> callbacks(agent), log, feed, news);
    socket.put(SESSION, session);
    socket.put(LISTENING, bell.listen(agent.municipality(), session::refreshSoon));
    session.hand(() -> {
      presence.heardOf(agent);
      session.send(DeskFrame.Server.presence(presence.of(agent.id()).key()));
    });
    session.refreshSoon();
    session.start();
    consoles.add(session);
  }

  private List<CallbackItem> callbacks(StaffMember agent) {
    var now = clock.instant();
    return callbacks
      .listOpen(agent.municipality())
      .stream()
      .map(callback -> CallbackItem.of(callback, agent.id(), now))
      .toList();
  }

  @OnMessage(maxPayloadLength = LARGEST_FRAME)
  void message(String raw, WebSocketSession socket) {
    session(socket).ifPresent(session -> session.hand(() -> handle(session, raw)));
  }

  private void handle(DeskSession session, String raw) {
    var frame = read(raw).orElse(UNREADABLE);
    try {
      handle(session, frame);
    } catch (Problem problem) {
      session.send(DeskFrame.Server.error(frame, problem.code().code(), problem.code().detail()));
    } catch (LogUnavailableException | DatabaseUnavailableException unavailable) {
      LOG.warn("An agent's step was not stored: {}", unavailable.toString());
      var code = ProblemCode.OVERLOADED;
      session.send(DeskFrame.Server.error(frame, code.code(), code.detail()));
    }
  }

  private void handle(DeskSession session, DeskFrame.Client frame) {
    switch (frame.type() == null ? "" : frame.type()) {
      case "message" -> say(session, frame);
      case "typing" -> feed.typing(held(session, frame), Feed.AGENT);
      case "seen" -> feed.seen(held(session, frame), Feed.AGENT, number(frame.seq()));
      case "resume" -> {
        var head = chats.requireOwn(session.agent(), id(frame));
        session.resume(head.id(), number(frame.after()));
      }
      case "ping" -> session.send(DeskFrame.Server.pong());
      default -> throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private void say(DeskSession session, DeskFrame.Client frame) {
    var clientMessageId = RequestValues.clientMessageId(frame.clientMessageId());
    if (frame.text() == null) throw new Problem(ProblemCode.TEXT_EMPTY);
    var conversation = id(frame);
    var entries = chats.say(session.agent(), conversation, number(frame.epoch()), clientMessageId, frame.text());
    session.send(DeskFrame.Server.ack(conversation.toString(), clientMessageId.toString(), entries.getFirst().seq()));
  }

  private ConversationId held(DeskSession session, DeskFrame.Client frame) {
    return chats.requireHeld(session.agent(), id(frame)).conversation();
  }

  private static ConversationId id(DeskFrame.Client frame) {
    return DeskController.id(frame.conversationId() == null ? "" : frame.conversationId());
  }

  private static long number(@Nullable Long value) {
    if (value == null || value < 0) throw new Problem(ProblemCode.REQUEST_INVALID);
    return value;
  }

  @OnClose
  void close(WebSocketSession socket) {
    socket.get(LISTENING, DeskBell.Listening.class).ifPresent(DeskBell.Listening::close);
    session(socket).ifPresent(session -> {
      consoles.remove(session);
      session.end();
    });
  }

  @OnError
  void error(WebSocketSession socket, Throwable error) {
    LOG.debug("A console's connection failed: {}", error.toString());
    socket.close(CloseReason.POLICY_VIOLATION);
  }

  private Optional<DeskFrame.Client> read(String raw) {
    try {
      if (JsonEnd.isFollowed(raw)) return Optional.empty();
      return Optional.ofNullable(json.readValue(raw, DeskFrame.Client.class));
    } catch (IOException | RuntimeException notAFrame) {
      LOG.debug("Not a frame: {}", notAFrame.toString());
      return Optional.empty();
    }
  }

  private static Optional<DeskSession> session(WebSocketSession socket) {
    return socket.get(SESSION, DeskSession.class);
  }
}
