package de.buergerlotse.channels.portal;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.bot.conversation.Rating;
import de.buergerlotse.channels.intake.InboundMessage;
import de.buergerlotse.channels.intake.MessageIntake;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.ConversationTokens;
import de.buergerlotse.channels.security.Tickets;
import de.buergerlotse.channels.wire.WireCodec;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Conversations over REST.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Gespräche")
class ConversationController {

  private static final String AUTHORIZATION = "Authorization";
  private final MessageIntake intake;
  private final ConversationLog log;
  private final ConversationTokens tokens;
  private final Tickets tickets;
  private final RateLimits limits;

  ConversationController(
    MessageIntake intake,
    ConversationLog log,
    ConversationTokens tokens,
    Tickets tickets,
    RateLimits limits
  ) {
    this.intake = intake;
    this.log = log;
    this.tokens = tokens;
    this.tickets = tickets;
    this.limits = limits;
  }

  /// Begins a conversation; the greeting says that a program answers.
  @Post("/municipalities/{municipality}/conversations")
  @Status(HttpStatus.CREATED)
  PortalMessages.Begun begin(String municipality, @Body PortalMessages.@Nullable Begin body, HttpRequest<?> request) {
    limits.requireStart(request.getRemoteAddress().getAddress().getHostAddress());
    var wish = body == null ? new PortalMessages.Begin(null, null) : body;
    var begun = intake.begin(RequestValues.municipality(municipality), wish.channelOrPortal(), wish.variant());
    return new PortalMessages.Begun(
      begun.id().toString(),
      tokens.issue(begun.id()),
      WireCodec.messages(begun.entries())
    );
  }

  /// Says something, or takes a choice; the answer is on disk when it arrives.
  @Post("/conversations/{id}/messages")
  PortalMessages.Accepted say(
    String id,
    @Header(AUTHORIZATION) @Nullable String authorization,
    @Body PortalMessages.Say body
  ) {
    var conversation = tokens.require(id, authorization);
    var entries = intake.accept(
      new InboundMessage(
        conversation,
        RequestValues.clientMessageId(body.clientMessageId()),
        RequestValues.content(body.text(), body.choice()),
        RequestValues.variant(body.lang())
      )
    );
    var seq = entries.getFirst().seq();
    return new PortalMessages.Accepted(
      new PortalMessages.Seq(seq),
      WireCodec.messages(entries.subList(1, entries.size()))
    );
  }

  /// Reads what came after a number.
  @Get("/conversations/{id}/messages")
  PortalMessages.Read read(
    String id,
    @Header(AUTHORIZATION) @Nullable String authorization,
    @QueryValue(defaultValue = "0") long after
  ) {
    var conversation = getConversation(tokens.require(id, authorization));
    return new PortalMessages.Read(
      WireCodec.messages(log.listEntries(conversation.id(), after)),
      conversation.charge().key()
    );
  }

  /// Says whether an answer helped.
  @Post("/conversations/{id}/feedback")
  @Status(HttpStatus.NO_CONTENT)
  void rate(String id, @Header(AUTHORIZATION) @Nullable String authorization, @Body PortalMessages.Feedback body) {
    var conversation = tokens.require(id, authorization);
    var rating = new Rating(body.seq(), body.helpful(), RequestValues.comment(body.comment()));
    if (!log.rate(conversation, rating)) throw new Problem(ProblemCode.NOT_FOUND);
  }

  /// Erases everything about a conversation.
  @Delete("/conversations/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void erase(String id, @Header(AUTHORIZATION) @Nullable String authorization) {
    var conversation = tokens.require(id, authorization);
    if (!intake.erase(conversation)) throw new Problem(ProblemCode.NOT_FOUND);
  }

  /// Gives everything that is stored about a conversation (GDPR Art. 15).
  @Get("/conversations/{id}/export")
  HttpResponse<PortalMessages.Export> export(String id, @Header(AUTHORIZATION) @Nullable String authorization) {
    var conversation = getConversation(tokens.require(id, authorization));
    var export = PortalMessages.export(
      conversation,
      log.listEntries(conversation.id(), 0),
      log.listRatings(conversation.id())
    );
    return HttpResponse.ok(export).header(
      "Content-Disposition",
      "attachment; filename=\"gespraech-" + conversation.id() + ".json\""
    );
  }

  /// Issues a one-time ticket for the WebSocket door.
  @Post("/conversations/{id}/tickets")
  @Status(HttpStatus.CREATED)
  PortalMessages.Ticket ticket(String id, @Header(AUTHORIZATION) @Nullable String authorization) {
    var conversation = getConversation(tokens.require(id, authorization));
    return new PortalMessages.Ticket(tickets.issue(conversation.id()));
  }

  private Conversation getConversation(ConversationId id) {
    return Optional.of(id)
      .flatMap(log::find)
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }
}
