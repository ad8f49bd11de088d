package de.buergerlotse.channels.callcentre;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.call.PhoneNumber;
import de.buergerlotse.channels.desk.AgentProfiles;
import de.buergerlotse.channels.desk.Contacts;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.channels.wire.WireMessage;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Calls at the desk.
@Controller("/api/v1/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class CallController {

  private static final int MOST_CALLS = 3;
  private static final String TELEPHONE = "telephone";
  private final StaffGate gate;
  private final Calls calls;
  private final CallNews news;
  private final EarlierContacts earlier;
  private final Contacts contacts;
  private final ConversationLog log;
  private final AgentProfiles profiles;
  private final Presence presence;
  private final Bots bots;

  CallController(
    StaffGate gate,
    Calls calls,
    CallNews news,
    EarlierContacts earlier,
    Contacts contacts,
    ConversationLog log,
    AgentProfiles profiles,
    Presence presence,
    Bots bots
  ) {
    this.gate = gate;
    this.calls = calls;
    this.news = news;
    this.earlier = earlier;
    this.contacts = contacts;
    this.log = log;
    this.profiles = profiles;
    this.presence = presence;
    this.bots = bots;
  }

  /// Calls that go on, and those that have just ended.
  @Get("/calls")
  CallMessages.CallList list(HttpRequest<?> request) {
    return new CallMessages.CallList(news.list(agent(request).municipality()));
  }

  /// Everything known of a call: what happened, what was said with the bot, and in the chat whose code was given.
  @Get("/calls/{id}")
  CallMessages.CallDetail detail(String id, HttpRequest<?> request) {
    var call = call(agent(request), id);
    return new CallMessages.CallDetail(
      CallMessages.CallInfo.of(call, earlier.of(call)),
      calls.listEvents(call.name()).stream().map(CallMessages.Step::of).toList(),
      messages(call.conversation()),
      messages(call.related())
    );
  }

  /// Documents a call that a switchboard led; calls with the bot are closed like chats.
  @Post("/calls/{id}/wrap-up")
  @Status(HttpStatus.NO_CONTENT)
  void wrapUp(String id, @Body CallMessages.WrapUp body, HttpRequest<?> request) {
    var agent = agent(request);
    var call = call(agent, id);
    if (call.conversation().isPresent()) throw new Problem(ProblemCode.REQUEST_INVALID);
    var outcome = Optional.ofNullable(body.outcome())
      .flatMap(Contacts.Outcome::find)
      .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    var service = Optional.ofNullable(body.service())
      .filter(slug -> !slug.isBlank())
      .map(slug -> service(agent, slug));
    var _ = contacts.add(
      new Contacts.Contact(
        EarlierContacts.subject(call),
        call.municipality(),
        TELEPHONE,
        Variant.PLAIN,
        service,
        outcome,
        RequestValues.comment(body.note()),
        Optional.of(call.beganAt()),
        call.answeredAt()
      )
    );
    presence.endWrapUp(agent);
  }

  @Get("/telephone")
  CallMessages.Telephone telephone(HttpRequest<?> request) {
    var own = profiles.telephoneOf(agent(request).id());
    return new CallMessages.Telephone(own.phone().orElse(null), own.calls());
  }

  /// Says where the agent is called, and how many calls they take.
  @Put("/telephone")
  CallMessages.Telephone telephone(@Body CallMessages.Telephone body, HttpRequest<?> request) {
    var agent = agent(request);
    var phone = Optional.ofNullable(body.phone())
      .filter(given -> !given.isBlank())
      .map(given ->
        PhoneNumber.find(given)
          .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID))
          .dialled()
      );
    var most = body.calls() == null ? 1 : body.calls();
    if (most < 0 || most > MOST_CALLS) throw new Problem(ProblemCode.REQUEST_INVALID);
    profiles.setTelephone(agent.id(), new AgentProfiles.Telephone(phone, most));
    return new CallMessages.Telephone(phone.orElse(null), most);
  }

  private List<WireMessage> messages(Optional<ConversationId> conversation) {
    return conversation.map(id -> WireCodec.messages(log.listEntries(id, 0))).orElse(List.of());
  }

  private ServiceId service(StaffMember agent, String slug) {
    return bots
      .find(agent.municipality())
      .flatMap(bot -> Scripts.find(bot.snapshot(), slug))
      .map(offered -> offered.service().id())
      .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
  }

  private Call call(StaffMember agent, String id) {
    try {
      return calls
        .find(agent.municipality(), UUID.fromString(id))
        .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    } catch (IllegalArgumentException noId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  private StaffMember agent(HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    presence.heardOf(agent);
    return agent;
  }
}
