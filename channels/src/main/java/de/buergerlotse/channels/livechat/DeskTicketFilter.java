package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.channels.staff.StaffTickets;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/// Takes the one-time ticket of a console's handshake; without a good one there is no connection.
@ServerFilter("/ws/v1/desk")
class DeskTicketFilter {

  /// Where the handshake keeps the agent its ticket was given to.
  static final String AGENT = "buergerlotse.agent";
  private final StaffTickets tickets;

  DeskTicketFilter(StaffTickets tickets) {
    this.tickets = tickets;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void admit(HttpRequest<?> request) {
    var agent = Optional.ofNullable(request.getParameters().get("ticket"))
      .flatMap(tickets::take)
      .orElseThrow(() -> new Problem(ProblemCode.SIGNED_OUT));
    if (!agent.is(StaffRole.AGENT) && !agent.is(StaffRole.SUPERVISOR)) throw new Problem(ProblemCode.ROLE_MISSING);
    request.setAttribute(AGENT, agent);
  }
}
