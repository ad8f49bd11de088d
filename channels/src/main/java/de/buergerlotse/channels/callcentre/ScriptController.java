package de.buergerlotse.channels.callcentre;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.search.SearchHit;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What an agent can say on the telephone, found by a service or by words.
@Controller("/api/v1/desk/scripts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class ScriptController {

  private static final int MOST_HITS = 10;
  private final StaffGate gate;
  private final Bots bots;
  private final Scripts scripts;

  ScriptController(StaffGate gate, Bots bots, Scripts scripts) {
    this.gate = gate;
    this.bots = bots;
    this.scripts = scripts;
  }

  /// The script of a service, or what is found by words.
  ///
  /// @param service the slug of a service: gives its script
  /// @param q words: gives answers found by them, best first, with the service whose script leads on
  @Get
  HttpResponse<?> scripts(
    @QueryValue @Nullable String service,
    @QueryValue @Nullable String q,
    @QueryValue @Nullable String lang,
    HttpRequest<?> request
  ) {
    if (service != null) return HttpResponse.ok(script(service, lang, request));
    if (q != null) return HttpResponse.ok(search(q, lang, request));
    throw new Problem(ProblemCode.REQUEST_INVALID);
  }

  private CallMessages.Script script(String service, @Nullable String lang, HttpRequest<?> request) {
    var offered = Scripts.find(bot(request).snapshot(), service).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    return scripts.of(offered, RequestValues.variant(lang).orElse(Variant.PLAIN));
  }

  private CallMessages.Found search(String q, @Nullable String lang, HttpRequest<?> request) {
    var bot = bot(request);
    var hits = bot.snapshot().search().search(q, RequestValues.variant(lang).orElse(Variant.PLAIN), MOST_HITS);
    return new CallMessages.Found(
      hits
        .stream()
        .map(hit -> hit(bot, hit))
        .toList()
    );
  }

  private static CallMessages.Hit hit(BotTurn bot, SearchHit hit) {
    var name = bot.snapshot().getService(hit.service()).service().name().in(Variant.PLAIN);
    return new CallMessages.Hit(hit.service().slug(), SplitWords.hyphenated(name), hit.aspect().key(), hit.excerpt());
  }

  private BotTurn bot(HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    return bots.find(agent.municipality()).orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
  }
}
