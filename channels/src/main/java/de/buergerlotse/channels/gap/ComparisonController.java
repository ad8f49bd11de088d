package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.understanding.Decision;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.search.SearchHit;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
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
import java.util.Optional;
import java.util.TreeMap;
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
  private final AskedQuestions questions;
  private final Bots bots;
  private final Clock clock;

  ComparisonController(StaffGate gate, AskedQuestions questions, Bots bots, Clock clock) {
    this.gate = gate;
    this.questions = questions;
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
    @Nullable List<Comparison> months
  ) {
    var zone = bot.snapshot().municipality().timeZone();
    var asked = questions.listKept(
      town,
      month.atDay(1).atStartOfDay(zone).toInstant(),
      month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
      atMost
    );
    var knownBy = new TreeMap<String, Integer>();
    asked.forEach(question -> question.knownBy().ifPresent(by -> knownBy.merge(by, 1, Integer::sum)));
    var ofBot = new Tally();
    var ofSearch = new Tally();
    for (var question : asked) {
      ofBot.add(answer(bot, question.text()), question.known());
      ofSearch.add(firstHit(bot, question.text()), question.known());
    }
    var rated = asked
      .stream()
      .flatMap(question -> question.helpful().stream())
      .toList();
    var helped = rated
      .stream()
      .filter(helpful -> helpful)
      .count();
    return new Comparison(
      month.toString(),
      asked.size(),
      knownBy.values().stream().mapToInt(Integer::intValue).sum(),
      knownBy,
      ofBot.share(rated.isEmpty() ? null : (double) helped / rated.size()),
      ofSearch.share(null),
      months
    );
  }

  private static Optional<ServiceId> answer(BotTurn bot, String text) {
    return bot.understand(text).decision() instanceof Decision.Answer(var candidate)
      ? Optional.of(candidate.service())
      : Optional.empty();
  }

  private static Optional<ServiceId> firstHit(BotTurn bot, String text) {
    return bot.snapshot().search().search(text, Variant.PLAIN, 1).stream().map(SearchHit::service).findFirst();
  }

  /// Counts for one of the two.
  private static final class Tally {

    private int asked;
    private int answered;
    private int known;
    private int right;

    void add(Optional<ServiceId> answer, Optional<ServiceId> meant) {
      asked++;
      if (answer.isPresent()) answered++;
      if (meant.isEmpty()) return;
      known++;
      if (answer.equals(meant)) right++;
    }

    Share share(@Nullable Double helpful) {
      return new Share(
        asked == 0 ? null : (double) answered / asked,
        known == 0 ? null : (double) right / known,
        helpful
      );
    }
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException notAMonth) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }
}
