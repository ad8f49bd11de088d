package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.editorial.PastedText;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.service.Validity;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The way of a part of a page over REST: written, submitted, approved, published.
@Controller("/api/v1/newsroom/services/{service}/drafts/{variant}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class DraftController {

  private static final int LONGEST_NOTE = 4_000;
  private final NewsroomDoor door;
  private final Drafts drafts;
  private final Releases releases;
  private final DraftMapping mapping;

  DraftController(NewsroomDoor door, Drafts drafts, Releases releases, DraftMapping mapping) {
    this.door = door;
    this.drafts = drafts;
    this.releases = releases;
    this.mapping = mapping;
  }

  /// A part of a page as the address names it.
  ///
  /// @param service id of the service
  /// @param variant tag of a language variant, or `facts`
  @Introspected
  record Named(@PathVariable String service, @PathVariable String variant, HttpRequest<?> request) {}

  /// The newest revision; where nobody has edited the part, what citizens see.
  @Get
  DraftMessages.Draft draft(@RequestBean Named part) {
    return drafts.get(place(door::reader, part));
  }

  /// Saves what an editor has written; refused when somebody else has saved since.
  @Put
  DraftMessages.Draft save(@RequestBean Named part, @Body DraftMessages.Save body) {
    var place = place(door::editor, part);
    var content = Optional.ofNullable(body.content()).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    var basedOn = body.basedOn() == null ? OptionalInt.empty() : OptionalInt.of(body.basedOn());
    return told(place, drafts.save(place, mapping.text(content), basedOn));
  }

  /// Asks a second person to read it.
  @Post("/submit")
  DraftMessages.Draft submit(@RequestBean Named part, @Body DraftMessages.@Nullable Step body) {
    var place = place(door::editor, part);
    return told(place, drafts.submit(place, step(body).revision()));
  }

  /// Keeps the word of the group that has read a text in Leichte Sprache.
  @Post("/signoff")
  DraftMessages.Draft signOff(@RequestBean Named part, @Body DraftMessages.SignOffStep body) {
    var place = place(door::editor, part);
    var names = Optional.ofNullable(body.names()).orElse(List.of()).stream().map(DraftController::note).toList();
    return told(place, drafts.signOff(place, body.revision(), required(body.group()), names));
  }

  /// The second person's word.
  @Post("/approve")
  DraftMessages.Draft approve(@RequestBean Named part, @Body DraftMessages.@Nullable Step body) {
    var place = place(door::approver, part);
    var step = step(body);
    return told(place, drafts.approve(place, step.revision(), note(step.comment()), note(step.reviewedBy())));
  }

  /// Back to the author, with what is to be changed.
  @Post("/return")
  DraftMessages.Draft sendBack(@RequestBean Named part, @Body DraftMessages.Step body) {
    var place = place(door::approver, part);
    return told(place, drafts.sendBack(place, body.revision(), required(body.comment())));
  }

  /// Before the citizens from a day on; without one, from today.
  @Post("/publish")
  DraftMessages.Draft publish(@RequestBean Named part, @Body DraftMessages.@Nullable Publish body) {
    var place = place(door::approver, part);
    var wish = body == null ? new DraftMessages.Publish(null, null, null, null) : body;
    var override = wish.override();
    var reason = override == null ? "" : required(override.reason());
    var released = releases.publish(place, wish.revision(), validity(place, wish), reason);
    return told(place, released.revision()).with(released.gate());
  }

  /// Gives up what is not published; citizens keep what they have.
  @Post("/discard")
  DraftMessages.Draft discard(@RequestBean Named part, @Body DraftMessages.@Nullable Step body) {
    var place = place(door::editor, part);
    var _ = drafts.discard(place, step(body).revision());
    return drafts.get(place);
  }

  /// Takes back what is published or scheduled.
  @Post("/withdraw")
  DraftMessages.Draft withdraw(@RequestBean Named part, @Body DraftMessages.Step body) {
    var place = place(door::approver, part);
    if (body.revision() == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    return told(place, releases.withdraw(place, body.revision()));
  }

  private Optional<Validity> validity(Drafts.Place place, DraftMessages.Publish wish) {
    if (wish.from() == null && wish.until() == null) return Optional.empty();
    var from = wish.from() == null ? drafts.today(place) : wish.from();
    var until = Optional.ofNullable(wish.until());
    if (until.isPresent() && until.get().isBefore(from)) throw new Problem(ProblemCode.PUBLISH_UNTIL);
    return Optional.of(new Validity(from, until));
  }

  private static Drafts.Place place(Function<HttpRequest<?>, NewsroomDoor.Visitor> gate, Named part) {
    var visitor = gate.apply(part.request());
    return new Drafts.Place(visitor, visitor.getService(part.service()), visitor.getPart(part.variant()));
  }

  private DraftMessages.Draft told(Drafts.Place place, Revision revision) {
    return mapping.draft(revision, drafts.today(place));
  }

  private static DraftMessages.Step step(DraftMessages.@Nullable Step body) {
    return body == null ? DraftMessages.Step.NEWEST : body;
  }

  /// A word of a few lines, cleaned; empty where none is given.
  static String note(@Nullable String text) {
    var clean = text == null ? "" : PastedText.of(text);
    if (clean.length() > LONGEST_NOTE) throw new Problem(ProblemCode.TOO_LONG);
    return clean;
  }

  static String required(@Nullable String text) {
    var clean = note(text);
    if (clean.isEmpty()) throw new Problem(ProblemCode.REQUEST_INVALID);
    return clean;
  }
}
