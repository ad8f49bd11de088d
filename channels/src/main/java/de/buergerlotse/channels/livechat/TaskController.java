package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.desk.DeskTasks;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is still to be done after chats.
@Controller("/api/v1/desk/tasks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class TaskController {

  private static final int MOST = 200;
  private final StaffGate gate;
  private final DeskTasks tasks;
  private final Clock clock;

  TaskController(StaffGate gate, DeskTasks tasks, Clock clock) {
    this.gate = gate;
    this.tasks = tasks;
    this.clock = clock;
  }

  /// A task.
  ///
  /// @param contact id of the documentation it follows from
  /// @param escalated whether it was not done in time
  @Serdeable
  record Task(
    UUID id,
    UUID contact,
    @Nullable String service,
    String text,
    Instant createdAt,
    Instant dueAt,
    @Nullable Instant doneAt,
    boolean escalated
  ) {}

  @Serdeable
  record TaskList(List<Task> tasks) {}

  /// What is to be done, the most urgent first; with `done=true` what was done, the latest first.
  @Get
  TaskList list(@QueryValue(defaultValue = "false") boolean done, HttpRequest<?> request) {
    var municipality = agent(request).municipality();
    var found = done ? tasks.listDone(municipality, MOST) : tasks.listOpen(municipality, MOST);
    var now = clock.instant();
    return new TaskList(
      found
        .stream()
        .map(task -> wire(task, now))
        .toList()
    );
  }

  /// The task is done; a second time changes nothing.
  @Post("/{id}/done")
  Task finish(String id, HttpRequest<?> request) {
    var now = clock.instant();
    return tasks
      .finish(agent(request).municipality(), id(id), now)
      .map(task -> wire(task, now))
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }

  private static Task wire(DeskTasks.DeskTask task, Instant now) {
    return new Task(
      task.id(),
      task.contact(),
      task.service().map(ServiceId::slug).orElse(null),
      task.text(),
      task.createdAt(),
      task.dueAt(),
      task.doneAt().orElse(null),
      task.isOverdue(now)
    );
  }

  private StaffMember agent(HttpRequest<?> request) {
    return gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
  }

  private static UUID id(String path) {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }
}
