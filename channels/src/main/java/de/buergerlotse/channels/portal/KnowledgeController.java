package de.buergerlotse.channels.portal;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.gap.SearchMisses;
import de.buergerlotse.channels.intake.RequestValues;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.link.FormLinks;
import de.buergerlotse.knowledge.search.SearchHit;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a municipality has published.
@Controller("/api/v1/municipalities/{municipality}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Leistungen")
class KnowledgeController {

  private static final int MOST_HITS = 20;
  private final KnowledgeBase knowledge;
  private final Bots bots;
  private final ServiceMapping mapping;
  private final FormLinks links;
  private final SearchMisses misses;

  KnowledgeController(
    KnowledgeBase knowledge,
    Bots bots,
    ServiceMapping mapping,
    FormLinks links,
    SearchMisses misses
  ) {
    this.knowledge = knowledge;
    this.bots = bots;
    this.mapping = mapping;
    this.links = links;
    this.misses = misses;
  }

  /// All services, own and inherited.
  @Get("/services")
  ServiceMessages.Services services(String municipality, @QueryValue @Nullable String lang) {
    var variant = variant(lang);
    var snapshot = getSnapshot(municipality);
    return new ServiceMessages.Services(
      snapshot
        .listServices()
        .stream()
        .map(offered -> mapping.summary(offered, variant))
        .toList()
    );
  }

  /// One service with all its answers in one variant, in plain German where the variant is missing.
  @Get("/services/{service}")
  ServiceMessages.Service service(String municipality, String service, @QueryValue @Nullable String lang) {
    return mapping.service(getService(getSnapshot(municipality), service), variant(lang));
  }

  /// All life situations, own and inherited.
  @Get("/life-situations")
  LifeSituationMessages.Situations lifeSituations(String municipality, @QueryValue @Nullable String lang) {
    var variant = variant(lang);
    return new LifeSituationMessages.Situations(
      getSnapshot(municipality)
        .listLifeSituations()
        .stream()
        .map(situation -> LifeSituationMapping.summary(situation, variant))
        .toList()
    );
  }

  /// One life situation with its questions and all its entries, in plain German where the variant is missing.
  @Get("/life-situations/{situation}")
  LifeSituationMessages.Situation lifeSituation(
    String municipality,
    String situation,
    @QueryValue @Nullable String lang
  ) {
    return LifeSituationMapping.situation(getLifeSituation(getSnapshot(municipality), situation), variant(lang));
  }

  /// Leads into the online service; where the form's server keeps values, they are sent to it first.
  ///
  /// @param reference a code by which the conversation is found again; letters, digits and hyphens
  @Get("/services/{service}/online-service")
  HttpResponse<?> onlineService(
    String municipality,
    String service,
    @QueryValue @Nullable String lang,
    @QueryValue @Nullable String reference
  ) {
    var offered = getService(getSnapshot(municipality), service);
    var online = offered
      .service()
      .access()
      .onlineService()
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    try {
      var context = offered.linkContext(variant(lang), Optional.ofNullable(reference));
      // The id in the address opens the form once: no cache may hand it to somebody else.
      return HttpResponse.seeOther(links.open(online.link(), context)).header("Cache-Control", "no-store");
    } catch (IllegalArgumentException notAReference) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  /// Answers and published articles found by their words, best first.
  @Get("/search")
  ServiceMessages.Hits search(String municipality, @QueryValue String q, @QueryValue @Nullable String lang) {
    var snapshot = getSnapshot(municipality);
    var variant = variant(lang);
    var hits = snapshot.search().search(q, variant, MOST_HITS);
    var articles = snapshot.articles().search(q, MOST_HITS);
    if (hits.isEmpty() && articles.isEmpty()) misses.missed(snapshot.municipality().id(), variant, q);
    return new ServiceMessages.Hits(
      hits
        .stream()
        .map(hit -> hit(snapshot, hit, variant))
        .toList(),
      articles
        .stream()
        .map(found -> new ServiceMessages.Article(found.id(), found.title(), found.excerpt()))
        .toList()
    );
  }

  private static ServiceMessages.Hit hit(KnowledgeSnapshot snapshot, SearchHit hit, Variant variant) {
    return new ServiceMessages.Hit(
      hit.service().slug(),
      SplitWords.hyphenated(snapshot.getService(hit.service()).service().name().in(variant)),
      hit.aspect().key(),
      hit.variant().tag(),
      hit.score(),
      hit.excerpt()
    );
  }

  /// What the bot answers with, so that links which lead nowhere are left out here, too; until there is one, what is published.
  private KnowledgeSnapshot getSnapshot(String municipality) {
    var id = RequestValues.municipality(municipality);
    return bots
      .find(id)
      .map(BotTurn::snapshot)
      .or(() -> knowledge.findSnapshot(id))
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }

  private static OfferedService getService(KnowledgeSnapshot snapshot, String service) {
    try {
      return snapshot.findService(new ServiceId(service)).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  private static LifeSituation getLifeSituation(KnowledgeSnapshot snapshot, String situation) {
    try {
      return snapshot
        .findLifeSituation(new LifeSituationId(situation))
        .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  private static Variant variant(@Nullable String lang) {
    return RequestValues.variant(lang).orElse(Variant.PLAIN);
  }
}
