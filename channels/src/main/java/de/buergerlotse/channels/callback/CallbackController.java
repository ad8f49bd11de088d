package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.reach.PhoneReading;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.intake.CleanText;
import de.buergerlotse.channels.intake.RequestValues;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Call-backs and messages at the desk.
@Controller("/api/v1/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class CallbackController {

  private final StaffGate gate;
  private final Presence presence;
  private final Callbacks callbacks;
  private final CallbackWork work;
  private final CallbackDetails details;
  private final AgentCallbacks added;
  private final Clock clock;

  CallbackController(
    StaffGate gate,
    Presence presence,
    Callbacks callbacks,
    CallbackWork work,
    CallbackDetails details,
    AgentCallbacks added,
    Clock clock
  ) {
    this.gate = gate;
    this.presence = presence;
    this.callbacks = callbacks;
    this.work = work;
    this.details = details;
    this.added = added;
    this.clock = clock;
  }

  /// What is to be done: overdue first, then due soon, then by the place in line.
  @Get("/callbacks")
  CallbackMessages.Callbacks list(HttpRequest<?> request) {
    var agent = agent(request);
    var now = clock.instant();
    var open = callbacks.listOpen(agent.municipality()).stream();
    return new CallbackMessages.Callbacks(open.map(one -> CallbackItem.of(one, agent.id(), now)).toList());
  }

  /// What is overdue or due soon, and who has it.
  @Get("/callbacks/escalations")
  CallbackMessages.Escalations escalations(HttpRequest<?> request) {
    return details.escalations(gate.require(request, StaffRole.SUPERVISOR));
  }

  /// One of them with the story of its conversation.
  @Get("/callbacks/{id}")
  CallbackMessages.Detail show(String id, HttpRequest<?> request) {
    return details.of(agent(request), id(id));
  }

  /// Takes one.
  @Post("/callbacks/{id}/claim")
  CallbackMessages.Detail claim(String id, HttpRequest<?> request) {
    var agent = agent(request);
    return details.of(agent, work.claim(agent, id(id)).id());
  }

  /// Gives one back to everybody.
  @Post("/callbacks/{id}/release")
  @Status(HttpStatus.NO_CONTENT)
  void release(String id, @Body CallbackMessages.@Nullable Epoch body, HttpRequest<?> request) {
    work.release(agent(request), id(id), epoch(body == null ? null : body.epoch()));
  }

  /// Keeps what came of an attempt.
  @Post("/callbacks/{id}/attempts")
  @Status(HttpStatus.NO_CONTENT)
  void attempt(String id, @Body CallbackMessages.NewAttempt body, HttpRequest<?> request) {
    var outcome = Optional.ofNullable(body.outcome())
      .flatMap(CallAttempt.Outcome::find)
      .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    work.attempt(agent(request), id(id), epoch(body.epoch()), outcome, RequestValues.comment(body.note()));
  }

  /// Answers in the conversation, where the citizen wants to read the answer there.
  @Post("/callbacks/{id}/answer")
  @Status(HttpStatus.NO_CONTENT)
  void answer(String id, @Body CallbackMessages.Answer body, HttpRequest<?> request) {
    var agent = agent(request);
    var clientMessageId = RequestValues.clientMessageId(body.clientMessageId());
    var text = CleanText.of(body.text() == null ? "" : body.text());
    work.answer(agent, id(id), epoch(body.epoch()), clientMessageId, text);
  }

  /// Ends one and documents the contact with every attempt.
  @Post("/callbacks/{id}/done")
  @Status(HttpStatus.NO_CONTENT)
  void finish(String id, @Body CallbackMessages.@Nullable Done body, HttpRequest<?> request) {
    var agent = agent(request);
    var done = body == null ? new CallbackMessages.Done(null, null, null, null) : body;
    var outcome = Optional.ofNullable(done.outcome())
      .map(key -> Contacts.Outcome.find(key).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID)))
      .orElse(Contacts.Outcome.SOLVED);
    var service = Optional.ofNullable(done.service())
      .filter(slug -> !slug.isBlank())
      .map(slug -> details.service(agent, slug));
    work.finish(agent, id(id), epoch(done.epoch()), service, outcome, RequestValues.comment(done.note()));
  }

  /// Adds a call-back to a chat.
  @Post("/conversations/{id}/callbacks")
  @Status(HttpStatus.CREATED)
  CallbackItem add(String id, @Body CallbackMessages.NewCallback body, HttpRequest<?> request) {
    var agent = agent(request);
    var conversation = ConversationId.find(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var callback = added.add(
      agent,
      conversation,
      number(body.phone()),
      time(body.time()),
      RequestValues.comment(body.note())
    );
    return CallbackItem.of(callback, agent.id(), clock.instant());
  }

  private static PhoneNumber number(@Nullable String phone) {
    var reading = Optional.ofNullable(phone).map(CleanText::of).flatMap(PhoneReading::findAnswer);
    if (reading.isPresent() && reading.get() instanceof PhoneReading.Found(var number)) return number;
    throw new Problem(ProblemCode.PHONE_INVALID);
  }

  private static CallTime time(@Nullable String time) {
    try {
      return time == null ? CallTime.SOON : CallTime.of(time);
    } catch (IllegalArgumentException notATime) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private StaffMember agent(HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    presence.heardOf(agent);
    return agent;
  }

  private static Optional<Long> epoch(@Nullable Long epoch) {
    return Optional.ofNullable(epoch);
  }

  private static UUID id(String path) {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }
}
