package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.editorial.Differences;
import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that was ever written on a page, compared and brought back.
@Controller("/api/v1/newsroom/services/{service}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class HistoryController {

  private static final int MOST = 50;
  private final NewsroomDoor door;
  private final RevisionStore revisions;
  private final Drafts drafts;
  private final DraftMapping mapping;
  private final Clock clock;

  HistoryController(NewsroomDoor door, RevisionStore revisions, Drafts drafts, DraftMapping mapping, Clock clock) {
    this.door = door;
    this.revisions = revisions;
    this.drafts = drafts;
    this.mapping = mapping;
    this.clock = clock;
  }

  /// The revisions of a page, the latest first; saves that their author replaced at once only with `all`.
  @Get("/history")
  PageMessages.History history(
    String service,
    @QueryValue @Nullable String variant,
    @QueryValue @Nullable Integer before,
    @QueryValue(defaultValue = "false") boolean all,
    HttpRequest<?> request
  ) {
    var visitor = door.reader(request);
    var part = Optional.ofNullable(variant)
      .filter(given -> !given.isBlank())
      .map(visitor::getPart);
    return history(visitor, visitor.getService(service).service().id(), part, before, all);
  }

  @Get("/drafts/{variant}/history")
  PageMessages.History historyOfPart(
    String service,
    String variant,
    @QueryValue @Nullable Integer before,
    @QueryValue(defaultValue = "false") boolean all,
    HttpRequest<?> request
  ) {
    return history(service, variant, before, all, request);
  }

  /// One revision and what it changed: against its base, or against any other revision of the same part.
  @Get("/history/{revision}")
  PageMessages.Compared compare(
    String service,
    int revision,
    @QueryValue @Nullable Integer against,
    HttpRequest<?> request
  ) {
    var visitor = door.reader(request);
    var id = visitor.getService(service).service().id();
    var shown = find(visitor, id, revision);
    var number = against == null ? DraftMapping.base(shown) : against;
    var other = number == null ? Optional.<Revision>empty() : Optional.of(find(visitor, id, number));
    if (other.filter(found -> !found.part().equals(shown.part())).isPresent()) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
    var before = other.map(Revision::content).orElse(nothing(shown.part()));
    return new PageMessages.Compared(
      revision,
      shown.part().key(),
      number,
      mapping.tree(shown.content()),
      Differences.between(before, shown.content()).stream().map(HistoryController::wire).toList()
    );
  }

  /// An older revision as a new draft.
  @Post("/restore")
  DraftMessages.Draft restore(String service, @Body DraftMessages.Restore body, HttpRequest<?> request) {
    var visitor = door.editor(request);
    if (body.revision() == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    var offered = visitor.getService(service);
    var draft = drafts.restore(visitor, offered, body.revision(), Boolean.TRUE.equals(body.replace()));
    return mapping.draft(draft, drafts.today(new Drafts.Place(visitor, offered, draft.part())));
  }

  @Post("/drafts/{variant}/restore")
  DraftMessages.Draft restorePart(
    String service,
    String variant,
    @Body DraftMessages.Restore body,
    HttpRequest<?> request
  ) {
    var visitor = door.editor(request);
    var part = visitor.getPart(variant);
    if (body.revision() == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    var older = find(visitor, visitor.getService(service).service().id(), body.revision());
    if (!older.part().equals(part)) throw new Problem(ProblemCode.NOT_FOUND);
    return restore(service, body, request);
  }

  private PageMessages.History history(
    NewsroomDoor.Visitor visitor,
    ServiceId service,
    Optional<PagePart> part,
    @Nullable Integer before,
    boolean all
  ) {
    var municipality = visitor.snapshot().municipality();
    var from = before == null ? Integer.MAX_VALUE : before;
    var found = revisions.listHistory(municipality.id(), service, part, from, all, MOST + 1);
    var today = LocalDate.now(clock.withZone(municipality.timeZone()));
    return new PageMessages.History(
      found
        .stream()
        .limit(MOST)
        .map(revision -> past(revision, today))
        .toList(),
      found.size() > MOST
    );
  }

  private static PageMessages.Past past(Revision revision, LocalDate today) {
    var validity = revision.publishing().map(Revision.Publishing::validity);
    return new PageMessages.Past(
      revision.number(),
      revision.part().key(),
      DraftMapping.state(revision, today),
      DraftMapping.base(revision),
      DraftMessages.Person.of(revision.author()),
      revision.at(),
      revision
        .approval()
        .map(word -> DraftMessages.Person.of(word.by()))
        .orElse(null),
      revision.approval().map(Revision.Approval::at).orElse(null),
      revision.signOff().map(DraftMessages.SignOffMessage::of).orElse(null),
      validity.map(days -> days.from()).orElse(null),
      validity.flatMap(days -> days.until()).orElse(null),
      revision.comment().isEmpty() ? null : revision.comment()
    );
  }

  private Revision find(NewsroomDoor.Visitor visitor, ServiceId service, int number) {
    return revisions
      .find(visitor.member().municipality(), service, number)
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }

  private static PageContent nothing(PagePart part) {
    return part.isFacts() ? new PageContent.Shared("{}") : new PageContent.Texts(Map.of());
  }

  private static PageMessages.Difference wire(Differences.Difference difference) {
    return new PageMessages.Difference(
      difference.place(),
      difference.before(),
      difference.after(),
      difference
        .words()
        .stream()
        .map(run -> new PageMessages.Words(run.op().name().toLowerCase(Locale.ROOT), run.text()))
        .toList()
    );
  }
}
