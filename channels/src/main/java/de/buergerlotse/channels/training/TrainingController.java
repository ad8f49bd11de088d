package de.buergerlotse.channels.training;

import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What the understanding is trained with, how far a training is, and the way back.
@Controller("/api/v1/newsroom/training")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class TrainingController {

  private static final int MOST_PREVIOUS = 10;
  private final StaffGate gate;
  private final AddedPhrases phrases;
  private final TrainingVersions versions;
  private final Retraining retraining;
  private final PulledServices pulled;
  private final Bots bots;

  TrainingController(
    StaffGate gate,
    AddedPhrases phrases,
    TrainingVersions versions,
    Retraining retraining,
    PulledServices pulled,
    Bots bots
  ) {
    this.gate = gate;
    this.phrases = phrases;
    this.versions = versions;
    this.retraining = retraining;
    this.pulled = pulled;
    this.bots = bots;
  }

  /// How far a training is, what answers now, and what answered before.
  @Get
  TrainingMessages.Training show(HttpRequest<?> request) {
    return training(gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER, StaffRole.SUPERVISOR).municipality());
  }

  /// Starts a training with all phrases that are not withdrawn.
  @Post
  @Status(HttpStatus.ACCEPTED)
  TrainingMessages.Training start(HttpRequest<?> request) {
    var editor = editor(request);
    retraining.start(editor.municipality(), editor.name());
    return training(editor.municipality());
  }

  /// A model that answered before answers again.
  @Post("/rollback")
  TrainingMessages.Training rollBack(@Body TrainingMessages.Wanted body, HttpRequest<?> request) {
    var editor = editor(request);
    if (body.model() == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    retraining.rollBack(editor.municipality(), body.model(), editor.name());
    return training(editor.municipality());
  }

  /// A phrase does not count any more from the next training on, which starts by itself.
  @Delete("/phrases/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void withdraw(String id, HttpRequest<?> request) {
    if (!phrases.withdraw(editor(request).municipality(), id(id))) throw new Problem(ProblemCode.NOT_FOUND);
  }

  /// Services whose phrases are taken for each other.
  @Get("/overlaps")
  TrainingMessages.Overlaps overlaps(HttpRequest<?> request) {
    var member = gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER, StaffRole.SUPERVISOR);
    var snapshot = bots
      .find(member.municipality())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)))
      .snapshot();
    var pairs = pulled
      .list(snapshot)
      .stream()
      .map(overlap ->
        new TrainingMessages.Pair(
          overlap.a().slug(),
          name(snapshot, overlap.a()),
          overlap.b().slug(),
          name(snapshot, overlap.b()),
          overlap.confusion(),
          overlap.phrases().stream().map(TrainingMessages.Pull::of).toList()
        )
      )
      .toList();
    return new TrainingMessages.Overlaps(pairs);
  }

  private TrainingMessages.Training training(MunicipalityId municipality) {
    var all = versions.listVersions(municipality);
    var active = all.stream().filter(TrainingVersions.Version::active).findFirst();
    var counting = active.map(TrainingVersions.Version::phrases).orElse(List.of());
    var run = retraining.findRun(municipality);
    return new TrainingMessages.Training(
      run
        .filter(one -> !one.failed() && one.alive())
        .map(one -> new TrainingMessages.Running(one.phase(), one.percent(), one.since(), one.by()))
        .orElse(null),
      active.map(TrainingMessages.Model::of).orElse(null),
      all
        .stream()
        .filter(version -> !version.active())
        .limit(MOST_PREVIOUS)
        .map(TrainingMessages.Model::of)
        .toList(),
      retraining.pending(municipality),
      run
        .filter(TrainingRuns.Run::failed)
        .map(_ -> "Das letzte Training ist gescheitert. Es wird weiter mit dem bisherigen Modell geantwortet.")
        .orElse(null),
      phrases
        .list(municipality)
        .stream()
        .map(kept -> TrainingMessages.Phrase.of(kept, counting.contains(kept.id().toString())))
        .toList()
    );
  }

  private static String name(KnowledgeSnapshot snapshot, ServiceId service) {
    return SplitWords.hyphenated(snapshot.getService(service).service().name().plain());
  }

  private StaffMember editor(HttpRequest<?> request) {
    return gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER);
  }

  private static UUID id(String path) {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }
}
