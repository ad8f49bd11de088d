package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.AuditLog;
import de.buergerlotse.channels.editorial.GoldenRows;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.editorial.PastedText;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The questions that must be answered rightly whatever is published, besides the example phrases.
@Controller("/api/v1/newsroom/golden")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class GoldenController {

  private static final int LONGEST = 1_000;
  private final NewsroomDoor door;
  private final GoldenRows golden;
  private final RevisionStore revisions;
  private final Clock clock;

  GoldenController(NewsroomDoor door, GoldenRows golden, RevisionStore revisions, Clock clock) {
    this.door = door;
    this.golden = golden;
    this.revisions = revisions;
    this.clock = clock;
  }

  @Serdeable
  record Question(long id, String text, String service, String aspect) {
    static Question of(GoldenRows.Golden golden) {
      return new Question(golden.id(), golden.text(), golden.service().slug(), golden.aspect().key());
    }
  }

  @Serdeable
  record Questions(List<Question> questions) {}

  @Serdeable
  record NewQuestion(@Nullable String text, @Nullable String service, @Nullable String aspect) {}

  @Get
  Questions list(@QueryValue(defaultValue = "") String service, HttpRequest<?> request) {
    var found = golden.list(door.reader(request).member().municipality()).stream();
    return new Questions(
      found
        .filter(one -> service.isEmpty() || one.service().slug().equals(service))
        .map(Question::of)
        .toList()
    );
  }

  /// Adds a question, or tells another answer to one that is known.
  @Post
  @Status(HttpStatus.CREATED)
  Question add(@Body NewQuestion body, HttpRequest<?> request) {
    var visitor = door.editor(request);
    var text = PastedText.line(Optional.ofNullable(body.text()).orElse(""));
    if (text.isEmpty() || text.length() > LONGEST) throw new Problem(ProblemCode.REQUEST_INVALID);
    var slug = Optional.ofNullable(body.service()).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    var service = visitor.getService(slug).service().id();
    var aspect = Optional.ofNullable(body.aspect())
      .flatMap(Aspect::find)
      .orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    var kept = golden.add(visitor.member().municipality(), text, service, aspect);
    audit(visitor, "golden.added", service, text);
    return Question.of(kept);
  }

  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void remove(long id, HttpRequest<?> request) {
    var visitor = door.editor(request);
    var municipality = visitor.member().municipality();
    var known = golden
      .list(municipality)
      .stream()
      .filter(one -> one.id() == id)
      .findFirst()
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    if (golden.remove(municipality, id)) audit(visitor, "golden.removed", known.service(), known.text());
  }

  private void audit(NewsroomDoor.Visitor visitor, String action, ServiceId service, String detail) {
    var none = OptionalInt.empty();
    var deed = new AuditLog.Deed(clock.instant(), visitor.colleague(), action, service.slug(), "", none, detail);
    revisions.inPage(visitor.member().municipality(), service, page -> {
      page.audit(deed);
      return deed;
    });
  }
}
