package de.buergerlotse.channels.livechat;

import de.buergerlotse.bot.conversation.ConversationLog;
import de.buergerlotse.channels.desk.CannedReplies;
import de.buergerlotse.channels.desk.Notes;
import de.buergerlotse.channels.intake.CleanText;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.channels.wire.WireCodec;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an agent sees beside a chat: the whole story, notes, approved answers that fit, prepared replies.
@Controller("/api/v1/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class CaseController {

  private static final int LONGEST_TITLE = 100;
  private final StaffGate gate;
  private final AgentChats chats;
  private final ConversationLog log;
  private final Notes notes;
  private final AnswerSuggestions suggestions;
  private final CannedReplies canned;

  CaseController(
    StaffGate gate,
    AgentChats chats,
    ConversationLog log,
    Notes notes,
    AnswerSuggestions suggestions,
    CannedReplies canned
  ) {
    this.gate = gate;
    this.chats = chats;
    this.log = log;
    this.notes = notes;
    this.suggestions = suggestions;
    this.canned = canned;
  }

  /// Everything said in a conversation that came to the desk, and the notes on it.
  @Get("/conversations/{id}")
  DeskMessages.Conversation conversation(
    String id,
    @QueryValue(defaultValue = "0") long after,
    HttpRequest<?> request
  ) {
    var head = chats.requireOwn(agent(request), DeskController.id(id));
    return new DeskMessages.Conversation(
      head.id().toString(),
      head.charge().key(),
      head.state().variant().tag(),
      head.channel(),
      WireCodec.messages(log.listEntries(head.id(), after)),
      notes.list(head.id()).stream().map(DeskMessages.Note::of).toList()
    );
  }

  /// Adds a note that only colleagues see.
  @Post("/conversations/{id}/notes")
  @Status(HttpStatus.CREATED)
  DeskMessages.NoteList note(String id, @Body DeskMessages.NewNote body, HttpRequest<?> request) {
    var agent = agent(request);
    var head = chats.requireOwn(agent, DeskController.id(id));
    notes.add(head.id(), agent.name(), CleanText.of(body.text() == null ? "" : body.text()));
    return new DeskMessages.NoteList(notes.list(head.id()).stream().map(DeskMessages.Note::of).toList());
  }

  /// Approved answers that fit the citizen's last words, or the words given here, in the citizen's variant.
  @Get("/conversations/{id}/suggestions")
  DeskMessages.Suggestions suggestions(String id, @QueryValue @Nullable String text, HttpRequest<?> request) {
    var head = chats.requireOwn(agent(request), DeskController.id(id));
    return new DeskMessages.Suggestions(suggestions.of(head, text));
  }

  @Get("/cannedReplies")
  DeskMessages.CannedList cannedReplies(HttpRequest<?> request) {
    var replies = canned.list(agent(request).municipality());
    return new DeskMessages.CannedList(replies.stream().map(DeskMessages.Canned::of).toList());
  }

  /// Adds a prepared reply, or changes the one of the same id.
  @Post("/cannedReplies")
  DeskMessages.Canned saveCannedReply(@Body DeskMessages.Canned body, HttpRequest<?> request) {
    var agent = agent(request);
    var title = CleanText.of(body.title() == null ? "" : body.title());
    if (title.length() > LONGEST_TITLE) throw new Problem(ProblemCode.REQUEST_INVALID);
    var reply = new CannedReplies.CannedReply(
      body.id() == null ? UUID.randomUUID() : RequestValues.clientMessageId(body.id()),
      agent.municipality(),
      title,
      RequestValues.variant(body.lang()).orElse(Variant.PLAIN),
      CleanText.of(body.text() == null ? "" : body.text())
    );
    canned.save(reply);
    return DeskMessages.Canned.of(reply);
  }

  @Delete("/cannedReplies/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void removeCannedReply(String id, HttpRequest<?> request) {
    var removed = canned.remove(agent(request).municipality(), RequestValues.clientMessageId(id));
    if (!removed) throw new Problem(ProblemCode.NOT_FOUND);
  }

  private StaffMember agent(HttpRequest<?> request) {
    return gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
  }
}
