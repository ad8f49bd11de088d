package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.AnswerVersions;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.service.Aspect;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which words stood in an answer when, and in which conversations each version was shown.
@Controller("/api/v1/newsroom/services/{service}/passport/{variant}/{aspect}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class AnswerVersionsController {

  private final NewsroomDoor door;
  private final AnswerVersions versions;

  AnswerVersionsController(NewsroomDoor door, AnswerVersions versions) {
    this.door = door;
    this.versions = versions;
  }

  /// The latest first.
  @Serdeable
  record Versions(List<Version> versions) {}

  /// @param version hash of the words with their figures
  /// @param until when the next one took its place; left out while it stands
  /// @param seenBy in how many conversations it was shown
  /// @param conversations the first 16 hexadecimal digits of SHA-256 over the ids of conversations in which it was shown, at
  ///     most 200; the conversations themselves are not told
  @Serdeable
  record Version(String version, Instant since, @Nullable Instant until, int seenBy, List<String> conversations) {}

  @Get
  Versions list(String service, String variant, String aspect, HttpRequest<?> request) {
    var visitor = door.reader(request);
    var id = visitor.getService(service).service().id();
    var language = visitor
      .getPart(variant)
      .variant()
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var meant = Aspect.find(aspect).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    return new Versions(
      versions
        .listPast(visitor.member().municipality(), id, meant, language)
        .stream()
        .map(past ->
          new Version(past.version(), past.since(), past.until().orElse(null), past.seenBy(), past.conversations())
        )
        .toList()
    );
  }
}
