package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.AuditLog;
import de.buergerlotse.channels.editorial.Comments;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The pages of a municipality: which there are, how each stands, who looks after it, what is said about it.
@Controller("/api/v1/newsroom/services")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class PageController {

  private static final int LARGEST = 200;
  private static final int MOST_COMMENTS = 200;
  private static final int LONGEST_OWNER = 200;
  private final NewsroomDoor door;
  private final PageOverview overview;
  private final RevisionStore revisions;
  private final Comments comments;
  private final Releases releases;
  private final Clock clock;

  PageController(
    NewsroomDoor door,
    PageOverview overview,
    RevisionStore revisions,
    Comments comments,
    Releases releases,
    Clock clock
  ) {
    this.door = door;
    this.overview = overview;
    this.revisions = revisions;
    this.comments = comments;
    this.releases = releases;
    this.clock = clock;
  }

  /// The services by name; only those whose name or id contains the words, and which are in the state.
  @Get
  PageMessages.ServiceList list(
    @QueryValue(defaultValue = "") String q,
    @QueryValue(defaultValue = "") String state,
    @QueryValue(defaultValue = "1") int page,
    @QueryValue(defaultValue = "50") int size,
    HttpRequest<?> request
  ) {
    var visitor = door.reader(request);
    if (page < 1 || size < 1 || size > LARGEST) throw new Problem(ProblemCode.REQUEST_INVALID);
    return overview.list(visitor, q, state, page, size);
  }

  /// One service: what citizens see, how its parts stand, what is said about it.
  @Get("/{service}")
  PageMessages.Page page(String service, HttpRequest<?> request) {
    var visitor = door.reader(request);
    return overview.page(visitor, visitor.getService(service));
  }

  /// Who looks after a page, and when it is to be read again.
  @Put("/{service}/owner")
  PageMessages.Care care(String service, @Body PageMessages.Care body, HttpRequest<?> request) {
    var visitor = door.editor(request);
    var id = visitor.getService(service).service().id();
    var owner = DraftController.note(body.owner());
    if (owner.length() > LONGEST_OWNER) throw new Problem(ProblemCode.REQUEST_INVALID);
    var care = new RevisionStore.Care(
      Optional.of(owner).filter(name -> !name.isEmpty()),
      Optional.ofNullable(body.reviewDue())
    );
    var detail =
      owner +
      care
        .reviewDue()
        .map(day -> ", wieder prüfen am " + day)
        .orElse("");
    revisions.inPage(visitor.member().municipality(), id, page -> {
      page.setCare(care);
      page.audit(deed(visitor, "owner.set", id, "", detail));
      return care;
    });
    return new PageMessages.Care(care.owner().orElse(null), care.reviewDue().orElse(null));
  }

  @Get("/{service}/comments")
  PageMessages.CommentList comments(String service, HttpRequest<?> request) {
    var visitor = door.reader(request);
    var id = visitor.getService(service).service().id();
    var found = comments.list(visitor.member().municipality(), id, MOST_COMMENTS);
    return new PageMessages.CommentList(found.stream().map(PageMessages.CommentMessage::of).toList());
  }

  @Post("/{service}/comments")
  @Status(HttpStatus.CREATED)
  PageMessages.CommentMessage comment(String service, @Body PageMessages.NewComment body, HttpRequest<?> request) {
    var visitor = door.editor(request);
    var id = visitor.getService(service).service().id();
    var part = Optional.ofNullable(body.variant()).map(key -> visitor.getPart(key).key());
    var aspect = Optional.ofNullable(body.aspect());
    if (aspect.filter(key -> Aspect.find(key).isEmpty()).isPresent()) throw new Problem(ProblemCode.REQUEST_INVALID);
    var text = DraftController.required(body.text());
    var comment = new Comments.Comment(0, clock.instant(), visitor.colleague(), text, part, aspect);
    var kept = comments.add(visitor.member().municipality(), id, comment);
    revisions.inPage(visitor.member().municipality(), id, page -> {
      page.audit(deed(visitor, "comment.added", id, part.orElse(""), ""));
      return kept;
    });
    return PageMessages.CommentMessage.of(kept);
  }

  /// What publishing the newest or a named revision today would do to the questions of citizens.
  @Post("/{service}/gate")
  GateMessages.Gate gate(String service, @Body GateMessages.Wish body, HttpRequest<?> request) {
    var visitor = door.editor(request);
    var variant = Optional.ofNullable(body.variant()).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    var place = new Drafts.Place(visitor, visitor.getService(service), visitor.getPart(variant));
    return releases.preview(place, body.revision());
  }

  private AuditLog.Deed deed(
    NewsroomDoor.Visitor visitor,
    String action,
    ServiceId service,
    String part,
    String detail
  ) {
    var now = clock.instant();
    return new AuditLog.Deed(now, visitor.colleague(), action, service.slug(), part, OptionalInt.empty(), detail);
  }
}
