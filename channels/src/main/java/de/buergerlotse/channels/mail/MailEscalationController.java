package de.buergerlotse.channels.mail;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.WaitingChat;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Mails whose time is over or nearly so, for whoever is in charge of the desk.
@Controller("/api/v1/desk/mails/escalations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class MailEscalationController {

  private static final Duration SOON = Duration.ofHours(4);
  private static final int MOST = 200;
  private static final int MOST_WAITING = 1_000;
  private final StaffGate gate;
  private final MailThreads threads;
  private final DeskBoard board;
  private final Clock clock;

  MailEscalationController(StaffGate gate, MailThreads threads, DeskBoard board, Clock clock) {
    this.gate = gate;
    this.threads = threads;
    this.board = board;
    this.clock = clock;
  }

  /// @param urgency `dueSoon` (within four hours) or `overdue`
  @Serdeable
  record Urgent(String conversationId, String subject, Instant receivedAt, Instant dueAt, String urgency) {}

  @Serdeable
  record Escalations(List<Urgent> escalations) {}

  /// What nobody has answered, the most urgent first.
  @Get
  Escalations list(HttpRequest<?> request) {
    var supervisor = gate.require(request, StaffRole.SUPERVISOR);
    var now = clock.instant();
    var open = open(supervisor.municipality());
    return new Escalations(
      threads
        .listDueBy(supervisor.municipality(), now.plus(SOON), MOST)
        .stream()
        .filter(thread -> open.contains(thread.conversation()))
        .map(thread -> urgent(thread, now))
        .toList()
    );
  }

  /// What was closed at the desk without a reply, for example advertising, is late for nobody.
  private Set<ConversationId> open(MunicipalityId municipality) {
    return Stream.concat(
      board.listWaiting(municipality, MOST_WAITING).stream().map(WaitingChat::conversation),
      board.listClaimed(municipality).stream().map(ClaimedChat::conversation)
    ).collect(Collectors.toSet());
  }

  private static Urgent urgent(MailThreads.MailThread thread, Instant now) {
    return new Urgent(
      thread.conversation().toString(),
      thread.subject(),
      thread.receivedAt(),
      thread.dueAt(),
      thread.dueAt().isAfter(now) ? "dueSoon" : "overdue"
    );
  }
}
