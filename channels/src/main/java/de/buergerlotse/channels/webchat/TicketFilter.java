package de.buergerlotse.channels.webchat;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.Tickets;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/// Takes the one-time ticket of a WebSocket handshake; without a good one there is no connection.
@ServerFilter("/ws/v1/conversations/**")
class TicketFilter {

  /// Where the handshake keeps the head of the conversation its ticket opened.
  static final String CONVERSATION = "buergerlotse.conversation";
  private final Tickets tickets;
  private final ConversationLog log;

  TicketFilter(Tickets tickets, ConversationLog log) {
    this.tickets = tickets;
    this.log = log;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void admit(HttpRequest<?> request) {
    var ticket = Optional.ofNullable(request.getParameters().get("ticket"));
    var conversation = ticket.flatMap(tickets::take).orElseThrow(() -> new Problem(ProblemCode.TOKEN_MISSING));
    var named = request.getPath().substring(request.getPath().lastIndexOf('/') + 1);
    if (ConversationId.find(named).filter(conversation::equals).isEmpty()) throw new Problem(ProblemCode.NOT_FOUND);
    var head = log.find(conversation).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    request.setAttribute(CONVERSATION, head);
  }
}
