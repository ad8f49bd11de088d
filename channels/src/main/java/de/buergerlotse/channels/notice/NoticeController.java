package de.buergerlotse.channels.notice;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.Municipality;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Crisis notices, raised and withdrawn by those who approve.
@Controller("/api/v1/newsroom/notices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class NoticeController {

  private static final Duration LONGEST = Duration.ofDays(30);
  private static final int MOST_MUNICIPALITIES = 200;
  private final StaffGate gate;
  private final Notices notices;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  NoticeController(StaffGate gate, Notices notices, KnowledgeBase knowledge, Clock clock) {
    this.gate = gate;
    this.notices = notices;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// The notices of the municipality, its own and those of its county for it, the newest first.
  @Get
  NoticeMessages.Board list(HttpRequest<?> request) {
    var town = gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER, StaffRole.SUPERVISOR).municipality();
    var now = clock.instant();
    return new NoticeMessages.Board(
      notices
        .list(town)
        .stream()
        .map(notice -> NoticeMessages.Shown.of(notice, town, now))
        .toList(),
      listBelow(town)
        .stream()
        .map(below -> new NoticeMessages.Choice(below.id().value(), below.name().plain()))
        .toList()
    );
  }

  /// Tells everybody in some municipalities, from now on until a moment.
  @Post
  @Status(HttpStatus.CREATED)
  NoticeMessages.Shown raise(@Body NoticeMessages.NewNotice body, HttpRequest<?> request) {
    var approver = gate.require(request, StaffRole.APPROVER);
    var now = clock.instant();
    var notice = notice(body, approver, now);
    notices.raise(notice);
    return NoticeMessages.Shown.of(notice, approver.municipality(), now);
  }

  /// Nobody is told any more.
  @Delete("/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void withdraw(String id, HttpRequest<?> request) {
    var approver = gate.require(request, StaffRole.APPROVER);
    if (!notices.withdraw(approver.municipality(), id(id))) throw new Problem(ProblemCode.NOT_FOUND);
  }

  private Notice notice(NoticeMessages.NewNotice body, StaffMember approver, Instant now) {
    var until = Optional.ofNullable(body.until()).orElseThrow(NoticeController::invalid);
    if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) throw new Problem(ProblemCode.NOTICE_UNTIL);
    try {
      return new Notice(
        UUID.randomUUID(),
        approver.municipality(),
        municipalities(body.municipalities(), approver),
        texts(body.text()),
        now,
        until,
        approver.name(),
        Optional.empty()
      );
    } catch (IllegalArgumentException incomplete) {
      throw invalid();
    }
  }

  private List<MunicipalityId> municipalities(@Nullable List<String> ids, StaffMember approver) {
    if (ids == null || ids.isEmpty() || ids.size() > MOST_MUNICIPALITIES) throw invalid();
    var below = listBelow(approver.municipality()).stream().map(Municipality::id).toList();
    return ids
      .stream()
      .distinct()
      .map(MunicipalityId::new)
      .peek(id -> {
        if (!below.contains(id)) throw new Problem(ProblemCode.NOT_FOUND);
      })
      .toList();
  }

  private static Map<Variant, String> texts(@Nullable Map<String, String> given) {
    var texts = new HashMap<Variant, String>();
    if (given != null) given.forEach((tag, text) -> texts.put(Variant.of(tag), text.strip()));
    return texts;
  }

  /// The municipality itself, and those below it.
  private List<Municipality> listBelow(MunicipalityId municipality) {
    return knowledge
      .listMunicipalities()
      .stream()
      .flatMap(id -> knowledge.findSnapshot(id).stream())
      .map(KnowledgeSnapshot::municipality)
      .filter(below -> isAtOrBelow(below, municipality))
      .toList();
  }

  private boolean isAtOrBelow(Municipality below, MunicipalityId municipality) {
    var passed = new HashSet<MunicipalityId>();
    var current = Optional.of(below);
    while (current.isPresent() && passed.add(current.get().id())) {
      if (current.get().id().equals(municipality)) return true;
      current = current.get().parent().flatMap(knowledge::findSnapshot).map(KnowledgeSnapshot::municipality);
    }
    return false;
  }

  private static UUID id(String path) {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  private static Problem invalid() {
    return new Problem(ProblemCode.REQUEST_INVALID);
  }
}
