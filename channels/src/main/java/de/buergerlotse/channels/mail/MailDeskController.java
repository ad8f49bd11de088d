package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an agent sees beside a conversation by mail.
@Controller("/api/v1/desk/conversations/{id}/mail")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class MailDeskController {

  private final StaffGate gate;
  private final MailThreads threads;
  private final MailForwarding forwarding;

  MailDeskController(StaffGate gate, MailThreads threads, MailForwarding forwarding) {
    this.gate = gate;
    this.threads = threads;
    this.forwarding = forwarding;
  }

  /// @param dueAt by when it is to be answered: 24 service hours after it came
  /// @param proposal what the bot would answer, in approved words
  @Serdeable
  record Mail(
    String subject,
    Instant receivedAt,
    Instant dueAt,
    @Nullable Instant repliedAt,
    @Nullable String proposal
  ) {}

  /// @param department its name in the settings
  @Serdeable
  record Forward(@Nullable String department) {}

  @Serdeable
  record Departments(List<String> departments) {}

  @Get
  Mail mail(String id, HttpRequest<?> request) {
    var thread = own(id, agent(request));
    return new Mail(
      thread.subject(),
      thread.receivedAt(),
      thread.dueAt(),
      thread.repliedAt().orElse(null),
      thread.proposal().orElse(null)
    );
  }

  /// The departments a letter can be handed on to.
  @Get("/departments")
  Departments departments(String id, HttpRequest<?> request) {
    var agent = agent(request);
    var _ = own(id, agent);
    var found = forwarding.list(agent.municipality(), Optional.empty());
    return new Departments(found.stream().map(MailDepartment::name).toList());
  }

  /// Hands a letter on to a department; a task watches that it is answered in time.
  @Post("/forward")
  @Status(HttpStatus.NO_CONTENT)
  void forward(String id, @Body Forward body, HttpRequest<?> request) {
    var agent = agent(request);
    forwarding.forward(agent, own(id, agent), body.department() == null ? "" : body.department());
  }

  private StaffMember agent(HttpRequest<?> request) {
    return gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
  }

  private MailThreads.MailThread own(String id, StaffMember agent) {
    return ConversationId.find(id)
      .flatMap(threads::find)
      .filter(thread -> thread.municipality().equals(agent.municipality()))
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }
}
