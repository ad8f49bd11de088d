package de.buergerlotse.channels.statistics;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cockpit, for supervisors only.
@Controller("/api/v1/desk/cockpit")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class CockpitController {

  private static final Duration LONGEST = Duration.ofDays(400);
  private final StaffGate gate;
  private final Cockpit cockpit;
  private final Wallboard wallboard;

  CockpitController(StaffGate gate, Cockpit cockpit, Wallboard wallboard) {
    this.gate = gate;
    this.cockpit = cockpit;
    this.wallboard = wallboard;
  }

  /// @param inTimeSeconds within what a call or chat is to be answered
  /// @param serviceLevel share that is to be answered in time
  /// @param firstContactResolution share that is to be solved at first contact
  @Serdeable
  record Goals(long inTimeSeconds, double serviceLevel, double firstContactResolution) {}

  /// @param key the group's name: a channel, a queue, a service, or the moment a quarter of an hour begins
  /// @param suppressed whether its figures are withheld because of too few contacts
  @Serdeable
  record Group(String key, boolean suppressed, @Nullable Figures figures) {}

  @Serdeable
  record Report(
    Instant from,
    Instant to,
    String by,
    Goals goals,
    boolean suppressed,
    @Nullable Figures total,
    List<Group> groups
  ) {}

  @Serdeable
  record Now(int waiting, @Nullable Long longestWaitSeconds, int inTalk, int available, @Nullable Figures today) {}

  /// The figures of the contacts that began in a time.
  ///
  /// @param by `channel`, `queue`, `service`, `interval` (quarters of an hour) or `day`
  /// @param channel only contacts of this channel
  /// @param queue only contacts of this queue
  /// @param service only contacts about the service of this slug
  @Get
  Report report(
    @QueryValue String from,
    @QueryValue String to,
    @QueryValue(defaultValue = "channel") String by,
    @QueryValue @Nullable String channel,
    @QueryValue @Nullable String queue,
    @QueryValue @Nullable String service,
    HttpRequest<?> request
  ) {
    var report = asked(from, to, by, only(channel, queue, service), request);
    return new Report(
      report.from(),
      report.to(),
      by,
      new Goals(
        report.promise().inTime().toSeconds(),
        report.promise().inTimeGoal(),
        report.promise().firstContactGoal()
      ),
      report.total().isEmpty(),
      report.total().orElse(null),
      report
        .groups()
        .stream()
        .map(group -> new Group(group.key(), group.figures().isEmpty(), group.figures().orElse(null)))
        .toList()
    );
  }

  /// The same as a table.
  @Get("/export")
  @Produces("text/csv;charset=utf-8")
  HttpResponse<String> export(
    @QueryValue String from,
    @QueryValue String to,
    @QueryValue(defaultValue = "channel") String by,
    @QueryValue @Nullable String channel,
    @QueryValue @Nullable String queue,
    @QueryValue @Nullable String service,
    HttpRequest<?> request
  ) {
    return HttpResponse.ok(CockpitCsv.of(asked(from, to, by, only(channel, queue, service), request))).header(
      "Content-Disposition",
      "attachment; filename=\"cockpit.csv\""
    );
  }

  /// What is going on right now.
  @Get("/now")
  Now now(HttpRequest<?> request) {
    var now = wallboard.now(gate.require(request, StaffRole.SUPERVISOR).municipality());
    return new Now(
      now.waiting(),
      now.longestWait().map(Duration::toSeconds).orElse(null),
      now.inTalk(),
      now.available(),
      now.today().orElse(null)
    );
  }

  private static Map<Cockpit.By, String> only(
    @Nullable String channel,
    @Nullable String queue,
    @Nullable String service
  ) {
    var only = new EnumMap<Cockpit.By, String>(Cockpit.By.class);
    if (channel != null && !channel.isBlank()) only.put(Cockpit.By.CHANNEL, channel);
    if (queue != null && !queue.isBlank()) only.put(Cockpit.By.QUEUE, queue);
    if (service != null && !service.isBlank()) only.put(Cockpit.By.SERVICE, service);
    return only;
  }

  private Cockpit.Report asked(
    String from,
    String to,
    String by,
    Map<Cockpit.By, String> only,
    HttpRequest<?> request
  ) {
    var supervisor = gate.require(request, StaffRole.SUPERVISOR);
    var begin = instant(from);
    var end = instant(to);
    var group = Cockpit.By.find(by).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID));
    if (!begin.isBefore(end) || Duration.between(begin, end).compareTo(LONGEST) > 0) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
    return cockpit.report(supervisor.municipality(), new Cockpit.Question(begin, end, group, only));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException noMoment) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }
}
