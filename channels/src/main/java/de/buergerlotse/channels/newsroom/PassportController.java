package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.AnswerVersions;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where each answer of a page comes from, and who stands for it.
@Controller("/api/v1/newsroom/services/{service}/passport")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class PassportController {

  private final NewsroomDoor door;
  private final RevisionStore revisions;
  private final AnswerVersions versions;
  private final Clock clock;

  PassportController(NewsroomDoor door, RevisionStore revisions, AnswerVersions versions, Clock clock) {
    this.door = door;
    this.revisions = revisions;
    this.versions = versions;
    this.clock = clock;
  }

  /// The passport of an answer.
  ///
  /// @param version hash of the words with their figures
  /// @param owner who looks after it
  /// @param lastReview the day on which a second person last approved it, else the month in which its law was looked at
  /// @param registers the variants in which the aspect is answered
  /// @param seenBy in how many conversations this version was shown
  @Serdeable
  record AnswerPassport(
    String variant,
    String aspect,
    String version,
    String owner,
    List<Law> legalBasis,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    LocalDate lastReview,
    @Nullable String reviewedBy,
    List<String> registers,
    int seenBy
  ) {}

  @Serdeable
  record Law(String title, String href) {}

  @Serdeable
  record Passport(List<AnswerPassport> answers) {}

  @Get
  Passport passport(String service, HttpRequest<?> request) {
    var visitor = door.reader(request);
    var offered = visitor.getService(service);
    var municipality = visitor.snapshot().municipality();
    var today = LocalDate.now(clock.withZone(municipality.timeZone()));
    var id = offered.service().id();
    var effective = new HashMap<PagePart, Revision>();
    for (var revision : revisions.listEffective(municipality.id(), id, today)) effective.put(revision.part(), revision);
    var seen = versions.list(municipality.id(), id);
    var owner = PageOverview.owner(offered, revisions.care(municipality.id(), id));
    return new Passport(
      offered
        .service()
        .answers()
        .stream()
        .map(answer -> passport(offered, answer, owner, effective, seen))
        .toList()
    );
  }

  private static AnswerPassport passport(
    OfferedService offered,
    Answer answer,
    String owner,
    Map<PagePart, Revision> effective,
    Map<String, AnswerVersions.Seen> seen
  ) {
    var service = offered.service();
    var version = AnswerVersions.of(service, answer).digits();
    // What was compiled a moment ago may not be written down yet.
    var told = Optional.ofNullable(seen.get(AnswerVersions.key(answer.aspect(), answer.variant()))).filter(one ->
      one.version().equals(version)
    );
    var revision = Optional.ofNullable(effective.get(PagePart.of(answer.variant())));
    var validity = revision.flatMap(Revision::publishing).map(Revision.Publishing::validity);
    var zone = offered.municipality().timeZone();
    var reviewed = service.asOf().atDay(1);
    return new AnswerPassport(
      answer.variant().tag(),
      answer.aspect().key(),
      version,
      owner,
      service
        .facts()
        .legal()
        .stream()
        .map(law -> new Law(law.title(), law.url().toString()))
        .toList(),
      validity.map(days -> days.from()).orElseGet(() -> told.map(one -> day(one, zone)).orElse(reviewed)),
      validity.flatMap(days -> days.until()).orElse(null),
      revision
        .flatMap(Revision::approval)
        .map(word -> LocalDate.ofInstant(word.at(), zone))
        .orElse(reviewed),
      answer.reviewedBy().orElse(null),
      registers(offered, answer),
      told.map(AnswerVersions.Seen::seenBy).orElse(0)
    );
  }

  private static LocalDate day(AnswerVersions.Seen seen, ZoneId zone) {
    return LocalDate.ofInstant(seen.since(), zone);
  }

  private static List<String> registers(OfferedService offered, Answer answer) {
    return offered
      .service()
      .answers()
      .stream()
      .filter(other -> other.aspect() == answer.aspect())
      .map(Answer::variant)
      .map(Variant::tag)
      .sorted()
      .toList();
  }
}
