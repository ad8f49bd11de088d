package de.buergerlotse.channels.callcentre;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Entry;
import de.buergerlotse.bot.conversation.Participant;
import de.buergerlotse.bot.reply.About;
import de.buergerlotse.bot.reply.Block;
import de.buergerlotse.channels.casecode.CaseCode;
import de.buergerlotse.channels.casecode.CaseCodes;
import de.buergerlotse.channels.casecode.ChatLinks;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.channels.twilio.PublicAddress;
import de.buergerlotse.channels.wire.WireCodec;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From the call to the chat and back, for agents.
@Controller("/api/v1/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class CodeController {

  private final StaffGate gate;
  private final CaseCodes codes;
  private final ChatLinks links;
  private final ConversationLog log;
  private final DeskBoard board;
  private final RateLimits limits;
  private final PublicAddress address;
  private final ChatLinkMessage chatLink;

  CodeController(
    StaffGate gate,
    CaseCodes codes,
    ChatLinks links,
    ConversationLog log,
    DeskBoard board,
    RateLimits limits,
    PublicAddress address,
    ChatLinkMessage chatLink
  ) {
    this.gate = gate;
    this.codes = codes;
    this.links = links;
    this.log = log;
    this.board = board;
    this.limits = limits;
    this.address = address;
    this.chatLink = chatLink;
  }

  /// Opens the dialogue whose code the caller tells: what was asked, what was answered, what is open.
  @Post("/case-codes")
  CallMessages.Dialogue open(@Body CallMessages.Code body, HttpRequest<?> request) {
    var agent = agent(request);
    limits.requireCaseCode("agent " + agent.id());
    var conversation = Optional.ofNullable(body.code())
      .flatMap(CaseCode::read)
      .flatMap(code -> codes.find(agent.municipality(), code))
      .flatMap(log::find)
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    return dialogue(conversation, log.listEntries(conversation.id(), 0));
  }

  private static CallMessages.Dialogue dialogue(Conversation conversation, List<Entry> entries) {
    var topic = conversation.state().topic();
    return new CallMessages.Dialogue(
      conversation.id().toString(),
      conversation.channel(),
      conversation.charge().key(),
      conversation.state().variant().tag(),
      topic.map(known -> known.service().slug()).orElse(null),
      topic.map(known -> known.aspect().key()).orElse(null),
      openQuestion(entries).orElse(null),
      WireCodec.messages(entries)
    );
  }

  /// The citizen's last words, unless an answer came after them.
  static Optional<String> openQuestion(List<Entry> entries) {
    for (var entry : entries.reversed()) {
      if (
        entry
          .saying()
          .about()
          .filter(about -> about.kind() == About.Kind.ANSWER)
          .isPresent()
      ) return Optional.empty();
      if (entry.saying().author().role() != Participant.Role.CITIZEN) continue;
      for (var block : entry.saying().blocks()) if (block instanceof Block.Text(var words)) return Optional.of(words);
    }
    return Optional.empty();
  }

  /// Gives a link that opens the chat of a call on the caller's screen, by SMS when the caller agreed to one.
  @Post("/conversations/{id}/chat-link")
  @Status(HttpStatus.CREATED)
  CallMessages.Link link(String id, @Body CallMessages.@Nullable LinkWish wish, HttpRequest<?> request) {
    var agent = agent(request);
    var conversation = ConversationId.find(id)
      .flatMap(log::find)
      .filter(head -> board.findDeskOf(head.id()).filter(agent.municipality()::equals).isPresent())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var link = address.of("/#gespraech=" + links.give(conversation.id()));
    var isWished = wish != null && Boolean.TRUE.equals(wish.sms());
    return new CallMessages.Link(link, isWished && chatLink.send(conversation, link));
  }

  private StaffMember agent(HttpRequest<?> request) {
    return gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
  }
}
