package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.gap.GapKind;
import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.bot.understanding.AddedPhrase;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.channels.training.AddedPhrases;
import de.buergerlotse.channels.training.Retraining;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Questions without a good answer, and what editors make of them with one click.
@Controller("/api/v1/newsroom/gaps")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class GapController {

  private static final int PAGE = 50;
  private static final int MOST_CANDIDATES = 3;
  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_TEXT = 50_000;
  private final StaffGate gate;
  private final GapClusters clusters;
  private final AskedQuestions questions;
  private final Maskings maskings;
  private final PhraseEffects effects;
  private final AddedPhrases phrases;
  private final Retraining retraining;
  private final DraftDesk drafts;
  private final GeneralKnowledge general;
  private final Bots bots;

  GapController(
    StaffGate gate,
    GapClusters clusters,
    AskedQuestions questions,
    Maskings maskings,
    PhraseEffects effects,
    AddedPhrases phrases,
    Retraining retraining,
    DraftDesk drafts,
    GeneralKnowledge general,
    Bots bots
  ) {
    this.gate = gate;
    this.clusters = clusters;
    this.questions = questions;
    this.maskings = maskings;
    this.effects = effects;
    this.phrases = phrases;
    this.retraining = retraining;
    this.drafts = drafts;
    this.general = general;
    this.bots = bots;
  }

  /// Like questions together, the most asked first.
  @Get
  GapMessages.Gaps list(
    @QueryValue @Nullable String kind,
    @QueryValue(defaultValue = "0") int page,
    HttpRequest<?> request
  ) {
    var town = gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER, StaffRole.SUPERVISOR).municipality();
    var wanted = Optional.ofNullable(kind).map(key -> GapKind.find(key).orElseThrow(GapController::invalid));
    if (page < 0) throw invalid();
    return new GapMessages.Gaps(
      clusters
        .list(town, wanted, page * PAGE, PAGE)
        .stream()
        .map(cluster -> wire(town, cluster))
        .toList(),
      clusters.count(town, wanted),
      general
        .authorities()
        .stream()
        .map(authority -> new GapMessages.Authority(authority.id(), SplitWords.hyphenated(authority.name().plain())))
        .sorted(java.util.Comparator.comparing(GapMessages.Authority::name))
        .toList()
    );
  }

  /// Teaches that a question means a service; before it is saved, its effect can be seen.
  @Post("/{id}/phrase")
  GapMessages.Added addPhrase(String id, @Body GapMessages.NewPhrase body, HttpRequest<?> request) {
    var editor = editor(request);
    var cluster = getCluster(editor, id);
    var service = service(editor, body.service());
    var question = question(editor, body.question());
    var aspect = Optional.ofNullable(body.aspect())
      .map(GapController::aspect)
      .orElseGet(() -> likeliestAspect(editor.municipality(), question));
    var phrase = new AddedPhrase(new AddedPhrase.OfService(service, aspect), question);
    if (Boolean.TRUE.equals(body.preview())) return preview(phrase, cluster, editor);
    var added = save(phrase, cluster, editor);
    questions.tellService(editor.municipality(), question, service);
    return added;
  }

  /// Teaches that a question is for another authority.
  @Post("/{id}/referral")
  GapMessages.Added addReferral(String id, @Body GapMessages.NewReferral body, HttpRequest<?> request) {
    var editor = editor(request);
    var cluster = getCluster(editor, id);
    var authority = general
      .authorities()
      .stream()
      .filter(known -> known.id().equals(body.authority()))
      .findFirst()
      .orElseThrow(GapController::invalid);
    var meaning = new AddedPhrase.OfAuthority(authority.id());
    var phrase = new AddedPhrase(meaning, question(editor, body.question()));
    return Boolean.TRUE.equals(body.preview()) ? preview(phrase, cluster, editor) : save(phrase, cluster, editor);
  }

  /// Opens a draft with the given text, or with what an agent typed.
  @Post("/{id}/draft")
  @Status(HttpStatus.CREATED)
  GapMessages.Draft openDraft(String id, @Body GapMessages.NewDraft body, HttpRequest<?> request) {
    var editor = editor(request);
    var cluster = getCluster(editor, id);
    var service = service(editor, body.service());
    var aspect = aspect(body.aspect() == null ? Aspect.OVERVIEW.key() : body.aspect());
    var variant = variant(body.variant());
    var text = Optional.ofNullable(body.text())
      .filter(given -> !given.isBlank())
      .or(cluster::agentText)
      .orElseThrow(() -> new Problem(ProblemCode.GAP_NO_TEXT));
    if (text.length() > LONGEST_TEXT) throw new Problem(ProblemCode.CHECK_TOO_LONG);
    var revision = drafts.open(editor, service, variant, aspect, text);
    return new GapMessages.Draft(service.slug(), variant.tag(), revision);
  }

  /// Nothing is to be done about it, until more such questions come.
  @Post("/{id}/dismiss")
  @Status(HttpStatus.NO_CONTENT)
  void dismiss(String id, HttpRequest<?> request) {
    clusters.close(getCluster(editor(request), id).id(), "dismissed");
  }

  private GapMessages.Added preview(AddedPhrase phrase, GapClusters.Cluster cluster, StaffMember editor) {
    var effect = effects.of(phrase, cluster, editor);
    return new GapMessages.Added(false, phrase.text(), GapMessages.Effect.of(effect), null, null);
  }

  private GapMessages.Added save(AddedPhrase phrase, GapClusters.Cluster cluster, StaffMember editor) {
    var id = phrases.add(editor.municipality(), phrase, editor.name());
    clusters.close(cluster.id(), "done");
    return new GapMessages.Added(true, phrase.text(), null, id, retraining.pending(editor.municipality()));
  }

  private GapMessages.Cluster wire(MunicipalityId town, GapClusters.Cluster cluster) {
    var kinds = new LinkedHashMap<String, Integer>();
    cluster.kinds().forEach((kind, count) -> kinds.put(kind.key(), count));
    return new GapMessages.Cluster(
      Long.toString(cluster.id()),
      cluster.size(),
      kinds,
      cluster.questions(),
      cluster.languages(),
      cluster.since(),
      cluster.last(),
      candidates(town, cluster.questions().getFirst()),
      cluster.agentText().orElse(null)
    );
  }

  private List<GapMessages.Suggested> candidates(MunicipalityId town, String question) {
    return bots
      .find(town)
      .map(bot ->
        bot
          .understand(question)
          .candidates()
          .stream()
          .limit(MOST_CANDIDATES)
          .map(found ->
            new GapMessages.Suggested(
              found.service().slug(),
              SplitWords.hyphenated(bot.snapshot().getService(found.service()).service().name().plain()),
              found.aspect().key(),
              found.confidence()
            )
          )
          .toList()
      )
      .orElse(List.of());
  }

  private Aspect likeliestAspect(MunicipalityId town, String question) {
    return bots
      .find(town)
      .map(bot -> bot.understand(question).aspect())
      .orElse(Aspect.OVERVIEW);
  }

  private String question(StaffMember editor, @Nullable String question) {
    if (question == null || question.isBlank() || question.length() > LONGEST_QUESTION) throw invalid();
    return maskings.mask(editor.municipality(), question.strip());
  }

  private ServiceId service(StaffMember editor, @Nullable String slug) {
    if (slug == null) throw invalid();
    var bot = bots
      .find(editor.municipality())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
    try {
      var service = new ServiceId(slug);
      if (bot.snapshot().findService(service).isEmpty()) throw new Problem(ProblemCode.NOT_FOUND);
      return service;
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  private static Aspect aspect(String key) {
    try {
      return Aspect.of(key.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw invalid();
    }
  }

  private static Variant variant(@Nullable String tag) {
    try {
      return tag == null || tag.isBlank() ? Variant.PLAIN : Variant.of(tag);
    } catch (IllegalArgumentException notATag) {
      throw invalid();
    }
  }

  private GapClusters.Cluster getCluster(StaffMember editor, String id) {
    try {
      return clusters
        .find(editor.municipality(), Long.parseLong(id))
        .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    } catch (NumberFormatException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  private StaffMember editor(HttpRequest<?> request) {
    return gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER);
  }

  private static Problem invalid() {
    return new Problem(ProblemCode.REQUEST_INVALID);
  }
}
