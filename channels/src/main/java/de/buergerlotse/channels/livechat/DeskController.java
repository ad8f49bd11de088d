package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.desk.ClaimedChat;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffAccounts;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.channels.wire.WireCodec;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The desk over REST: the queue, presence, and what an agent does with a chat.
@Controller("/api/v1/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class DeskController {

  private static final int MOST_WAITING = 200;
  private final StaffGate gate;
  private final DeskBoard board;
  private final Presence presence;
  private final AgentChats chats;
  private final StaffAccounts accounts;
  private final WrapUp wrapUp;

  DeskController(
    StaffGate gate,
    DeskBoard board,
    Presence presence,
    AgentChats chats,
    StaffAccounts accounts,
    WrapUp wrapUp
  ) {
    this.gate = gate;
    this.board = board;
    this.presence = presence;
    this.chats = chats;
    this.accounts = accounts;
    this.wrapUp = wrapUp;
  }

  /// Who waits, the next first.
  @Get("/queue")
  DeskMessages.Queue queue(HttpRequest<?> request) {
    var agent = agent(request);
    var waiting = board.listWaiting(agent.municipality(), MOST_WAITING);
    return new DeskMessages.Queue(waiting.stream().map(DeskMessages.Waiting::of).toList());
  }

  /// Says what the agent does.
  @Post("/presence")
  DeskMessages.PresenceState presence(@Body DeskMessages.PresenceChange change, HttpRequest<?> request) {
    var agent = agent(request);
    var status = Optional.ofNullable(change.status())
      .flatMap(Presence.Status::find)
      .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    presence.set(agent, status);
    return new DeskMessages.PresenceState(status.key());
  }

  @Get("/presence")
  DeskMessages.PresenceState presence(HttpRequest<?> request) {
    return new DeskMessages.PresenceState(presence.of(agent(request).id()).key());
  }

  /// Takes the next chat, or the one that is named.
  @Post("/claims")
  HttpResponse<DeskMessages.Claimed> claim(@Body DeskMessages.@Nullable Claim body, HttpRequest<?> request) {
    var agent = agent(request);
    if (body == null || body.conversationId() == null) {
      return chats
        .takeNext(agent)
        .map(DeskMessages.Claimed::of)
        .map(HttpResponse::ok)
        .orElseGet(HttpResponse::noContent);
    }
    return HttpResponse.ok(DeskMessages.Claimed.of(chats.take(agent, id(body.conversationId()))));
  }

  /// The chats the agent has.
  @Get("/chats")
  DeskMessages.Chats chats(HttpRequest<?> request) {
    var agent = agent(request);
    var own = board.listOf(agent.id()).stream();
    return new DeskMessages.Chats(own.map(chat -> DeskMessages.Chat.of(chat, agent.name())).toList());
  }

  /// All chats that are with agents, for whoever is in charge of the desk.
  @Get("/chats/all")
  DeskMessages.Chats allChats(HttpRequest<?> request) {
    var supervisor = gate.require(request, StaffRole.SUPERVISOR);
    var all = board.listClaimed(supervisor.municipality()).stream();
    return new DeskMessages.Chats(
      all
        .map(chat -> DeskMessages.Chat.of(chat, accounts.find(chat.agent()).map(StaffMember::name).orElse(null)))
        .toList()
    );
  }

  /// A supervisor takes over a chat from an agent.
  @Post("/conversations/{id}/stepIn")
  DeskMessages.Claimed stepIn(String id, HttpRequest<?> request) {
    var supervisor = gate.require(request, StaffRole.SUPERVISOR);
    return DeskMessages.Claimed.of(chats.stepIn(supervisor, id(id)));
  }

  /// Says something to the citizen.
  @Post("/conversations/{id}/messages")
  DeskMessages.Said say(String id, @Body DeskMessages.Say body, HttpRequest<?> request) {
    var agent = agent(request);
    var clientMessageId = RequestValues.clientMessageId(body.clientMessageId());
    if (body.text() == null) throw new Problem(ProblemCode.TEXT_EMPTY);
    var entries = chats.say(agent, id(id), epoch(body.epoch()), clientMessageId, body.text());
    return new DeskMessages.Said(new DeskMessages.Seq(entries.getFirst().seq()), WireCodec.messages(entries));
  }

  /// Hands the chat on to a queue or to a colleague.
  @Post("/conversations/{id}/transfer")
  @Status(HttpStatus.NO_CONTENT)
  void transfer(String id, @Body DeskMessages.Transfer body, HttpRequest<?> request) {
    var agent = agent(request);
    var to = Optional.ofNullable(body.to()).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    var chat = held(agent, id, body.epoch());
    var colleague = accounts
      .listAgents(agent.municipality())
      .stream()
      .filter(other -> other.username().equals(to))
      .findFirst();
    if (colleague.isEmpty() && !DeskQueue.isQueueName(to)) throw new Problem(ProblemCode.REQUEST_INVALID);
    chats.handOn(
      agent,
      chat.conversation(),
      chat.epoch(),
      colleague.isPresent() ? chat.queue() : to,
      colleague.map(StaffMember::id)
    );
  }

  /// Gives the chat back to the program.
  @Post("/conversations/{id}/return")
  @Status(HttpStatus.NO_CONTENT)
  void giveBack(String id, @Body DeskMessages.@Nullable Epoch body, HttpRequest<?> request) {
    var agent = agent(request);
    var chat = held(agent, id, body == null ? null : body.epoch());
    chats.giveBack(agent, chat.conversation(), chat.epoch());
  }

  /// Closes the chat and documents the contact.
  @Post("/conversations/{id}/close")
  @Status(HttpStatus.NO_CONTENT)
  void close(String id, @Body DeskMessages.@Nullable Close body, HttpRequest<?> request) {
    var agent = agent(request);
    var documented = body == null ? new DeskMessages.Close(null, null, null, null, null) : body;
    wrapUp.close(agent, held(agent, id, documented.epoch()), documented);
  }

  /// Who else a chat can be handed on to.
  @Get("/colleagues")
  DeskMessages.Colleagues colleagues(HttpRequest<?> request) {
    var agent = agent(request);
    var others = accounts
      .listAgents(agent.municipality())
      .stream()
      .filter(other -> !other.id().equals(agent.id()))
      .map(other -> new DeskMessages.Colleague(other.username(), other.name(), presence.of(other.id()).key()))
      .toList();
    return new DeskMessages.Colleagues(board.listQueues(agent.municipality()), others);
  }

  /// The chat the agent has; who names no epoch acts on the one they have.
  private ClaimedChat held(StaffMember agent, String id, @Nullable Long epoch) {
    var conversation = chats.requireOwn(agent, id(id)).id();
    return epoch == null ? chats.requireHeld(agent, conversation) : chats.requireHeld(agent, conversation, epoch);
  }

  private StaffMember agent(HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    presence.heardOf(agent);
    return agent;
  }

  private static long epoch(@Nullable Long epoch) {
    if (epoch == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    return epoch;
  }

  static ConversationId id(String path) {
    return ConversationId.find(path).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }
}
