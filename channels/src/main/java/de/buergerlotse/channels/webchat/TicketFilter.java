package de.buergerlotse.channels.webchat;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.Tickets;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/// Takes the one-time ticket of a WebSocket handshake; without a good one there is no connection.
@ServerFilter("/ws/v1/conversations/**")
class TicketFilter {

  /// Where the handshake keeps the head of the conversation its ticket opened.
  static final String CONVERSATION = "buergerlotse.conversation";
  private final Tickets tickets;
  private final ConversationLog log;
  private final Executor blocking;

  TicketFilter(Tickets tickets, ConversationLog log, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
    this.tickets = tickets;
    this.log = log;
    this.blocking = blocking;
  }

  /// Asks the database on another thread, but lets the handshake go on on the network's own: elsewhere the first frames
  /// of a quick client could arrive before the framework is ready for them, and be lost.
  @RequestFilter
  CompletableFuture<@Nullable HttpResponse<?>> admit(HttpRequest<?> request) {
    var network = ((NettyHttpRequest<?>) request).getChannelHandlerContext().executor();
    return CompletableFuture.runAsync(() -> takeTicket(request), blocking).thenApplyAsync(_ -> null, network);
  }

  private void takeTicket(HttpRequest<?> request) {
    var ticket = Optional.ofNullable(request.getParameters().get("ticket"));
    var conversation = ticket.flatMap(tickets::take).orElseThrow(() -> new Problem(ProblemCode.TOKEN_MISSING));
    var named = request.getPath().substring(request.getPath().lastIndexOf('/') + 1);
    if (ConversationId.find(named).filter(conversation::equals).isEmpty()) throw new Problem(ProblemCode.NOT_FOUND);
    var head = log.find(conversation).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    request.setAttribute(CONVERSATION, head);
  }
}
