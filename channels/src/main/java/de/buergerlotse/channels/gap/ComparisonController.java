package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The bot beside the plain search: both are asked today what citizens asked in a month.
@Controller("/api/v1/newsroom/comparison")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class ComparisonController {

  private static final int MOST_ASKED = 5_000;
  private static final int MOST_MONTHS = 12;
  /// The other months are told with fewer questions: a page of twelve months must not keep a core busy.
  private static final int FEWER_ASKED = 500;
  private final StaffGate gate;
  private final ComparedMonths months;
  private final Bots bots;
  private final Clock clock;

  ComparisonController(StaffGate gate, ComparedMonths months, Bots bots, Clock clock) {
    this.gate = gate;
    this.months = months;
    this.bots = bots;
    this.clock = clock;
  }

  /// @param known questions of which somebody said which service was meant; `right` is counted among them
  @Serdeable
  record Comparison(
    String month,
    int questions,
    int known,
    Map<String, Integer> knownBy,
    Share bot,
    Share search,
    @Nullable List<Comparison> months
  ) {}

  /// Shares from 0 to 1; absent where nothing can be counted.
  @Serdeable
  record Share(@Nullable Double answered, @Nullable Double right, @Nullable Double helpful) {}

  /// One month, and the eleven before it.
  @Get
  Comparison compare(@QueryValue @Nullable String month, HttpRequest<?> request) {
    var town = gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER, StaffRole.SUPERVISOR).municipality();
    var bot = bots.find(town).orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
    var zone = bot.snapshot().municipality().timeZone();
    var wanted = month == null ? YearMonth.now(clock.withZone(zone)).minusMonths(1) : month(month);
    var others = new ArrayList<Comparison>();
    for (var back = 1; back < MOST_MONTHS; back++) {
      var other = of(town, bot, wanted.minusMonths(back), FEWER_ASKED, null);
      if (other.questions() > 0) others.add(other);
    }
    return of(town, bot, wanted, MOST_ASKED, others);
  }

  private Comparison of(
    MunicipalityId town,
    BotTurn bot,
    YearMonth month,
    int atMost,
    @Nullable List<Comparison> others
  ) {
    var counted = months.of(town, bot, month, atMost);
    return new Comparison(
      month.toString(),
      counted.asked(),
      counted.knownBy().values().stream().mapToInt(Integer::intValue).sum(),
      counted.knownBy(),
      share(counted.bot(), counted.helpful().orElse(null)),
      share(counted.search(), null),
      others
    );
  }

  private static Share share(ComparedMonths.Tally tally, @Nullable Double helpful) {
    return new Share(
      tally.asked() == 0 ? null : (double) tally.answered() / tally.asked(),
      tally.known() == 0 ? null : (double) tally.right() / tally.known(),
      helpful
    );
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException notAMonth) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }
}
