package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an agent sees beside a conversation by mail.
@Controller("/api/v1/desk/conversations/{id}/mail")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class MailDeskController {

  private final StaffGate gate;
  private final MailThreads threads;

  MailDeskController(StaffGate gate, MailThreads threads) {
    this.gate = gate;
    this.threads = threads;
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

  @Get
  Mail mail(String id, HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    return ConversationId.find(id)
      .flatMap(threads::find)
      .filter(thread -> thread.municipality().equals(agent.municipality()))
      .map(thread ->
        new Mail(
          thread.subject(),
          thread.receivedAt(),
          thread.dueAt(),
          thread.repliedAt().orElse(null),
          thread.proposal().orElse(null)
        )
      )
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }
}
