package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.AuditLog;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who did what in the newsroom; nobody can change it.
@Controller("/api/v1/newsroom/audit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class AuditController {

  private static final int MOST = 100;
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
  private final NewsroomDoor door;
  private final AuditLog audit;

  AuditController(NewsroomDoor door, AuditLog audit) {
    this.door = door;
    this.audit = audit;
  }

  /// @param more whether there are older ones
  @Serdeable
  record Entries(List<Entry> entries, boolean more) {}

  @Serdeable
  record Entry(
    long number,
    Instant at,
    DraftMessages.Person actor,
    String action,
    @Nullable String service,
    @Nullable String variant,
    @Nullable Integer revision,
    @Nullable String detail,
    String hash
  ) {}

  /// @param firstBroken number of the first entry that is not what was written, or is missing
  @Serdeable
  record Intact(long entries, boolean intact, @Nullable Long firstBroken) {}

  /// The latest first.
  ///
  /// @param from the first day, `2026-11-01`
  /// @param to the last day
  /// @param q what actor, action, service or detail contains
  @Get
  Entries list(
    @QueryValue @Nullable String from,
    @QueryValue @Nullable String to,
    @QueryValue(defaultValue = "") String q,
    @QueryValue @Nullable Long before,
    HttpRequest<?> request
  ) {
    var visitor = door.auditor(request);
    var zone = visitor.snapshot().municipality().timeZone();
    var search = new AuditLog.Search(
      start(day(from, FIRST_DAY), zone),
      start(day(to, LAST_DAY).plusDays(1), zone),
      q.strip(),
      before == null ? Long.MAX_VALUE : before,
      MOST + 1
    );
    var found = audit.list(visitor.member().municipality(), search);
    return new Entries(found.stream().limit(MOST).map(AuditController::wire).toList(), found.size() > MOST);
  }

  /// Whether the whole log is what was written.
  @Get("/check")
  Intact check(HttpRequest<?> request) {
    var check = audit.check(door.auditor(request).member().municipality());
    return new Intact(check.entries(), check.broken().isEmpty(), check.broken().orElse(null));
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  private static LocalDate day(@Nullable String given, LocalDate otherwise) {
    try {
      return given == null || given.isBlank() ? otherwise : LocalDate.parse(given);
    } catch (DateTimeException noDay) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private static Entry wire(AuditLog.AuditEntry entry) {
    var deed = entry.deed();
    return new Entry(
      entry.number(),
      deed.at(),
      DraftMessages.Person.of(deed.actor()),
      deed.action(),
      told(deed.service()),
      told(deed.part()),
      deed.revision().isPresent() ? deed.revision().getAsInt() : null,
      told(deed.detail()),
      entry.hash()
    );
  }

  private static @Nullable String told(String text) {
    return text.isEmpty() ? null : text;
  }
}
