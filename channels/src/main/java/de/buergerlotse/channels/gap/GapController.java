package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.gap.GapKind;
import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.bot.understanding.AddedPhrase;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.channels.training.AddedPhrases;
import de.buergerlotse.channels.training.Retraining;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Aspect;
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
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Questions without a good answer, and what editors make of them with one click.
@Controller("/api/v1/newsroom/gaps")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class GapController {

  private static final int PAGE = 50;
  private final StaffGate gate;
  private final GapClusters clusters;
  private final AskedQuestions questions;
  private final GapRequests requests;
  private final GapMapping mapping;
  private final PhraseEffects effects;
  private final AddedPhrases phrases;
  private final Retraining retraining;
  private final DraftDesk drafts;
  private final GeneralKnowledge general;

  GapController(
    StaffGate gate,
    GapClusters clusters,
    AskedQuestions questions,
    GapRequests requests,
    GapMapping mapping,
    PhraseEffects effects,
    AddedPhrases phrases,
    Retraining retraining,
    DraftDesk drafts,
    GeneralKnowledge general
  ) {
    this.gate = gate;
    this.clusters = clusters;
    this.questions = questions;
    this.requests = requests;
    this.mapping = mapping;
    this.effects = effects;
    this.phrases = phrases;
    this.retraining = retraining;
    this.drafts = drafts;
    this.general = general;
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
        .map(cluster -> mapping.cluster(town, cluster))
        .toList(),
      clusters.count(town, wanted),
      general
        .authorities()
        .stream()
        .map(authority -> new GapMessages.Authority(authority.id(), SplitWords.hyphenated(authority.name().plain())))
        .sorted(Comparator.comparing(GapMessages.Authority::name))
        .toList()
    );
  }

  /// Teaches that a question means a service; before it is saved, its effect can be seen.
  @Post("/{id}/phrase")
  GapMessages.Added addPhrase(String id, @Body GapMessages.NewPhrase body, HttpRequest<?> request) {
    var editor = editor(request);
    var cluster = requests.getCluster(editor, id);
    var service = requests.service(editor, body.service());
    var question = requests.question(editor, body.question());
    var aspect = Optional.ofNullable(body.aspect())
      .map(requests::aspect)
      .orElseGet(() -> requests.likeliestAspect(editor.municipality(), question));
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
    var cluster = requests.getCluster(editor, id);
    var authority = general
      .authorities()
      .stream()
      .filter(known -> known.id().equals(body.authority()))
      .findFirst()
      .orElseThrow(GapController::invalid);
    var meaning = new AddedPhrase.OfAuthority(authority.id());
    var phrase = new AddedPhrase(meaning, requests.question(editor, body.question()));
    return Boolean.TRUE.equals(body.preview()) ? preview(phrase, cluster, editor) : save(phrase, cluster, editor);
  }

  /// Opens a draft with the given text, or with what an agent typed.
  @Post("/{id}/draft")
  @Status(HttpStatus.CREATED)
  GapMessages.Draft openDraft(String id, @Body GapMessages.NewDraft body, HttpRequest<?> request) {
    var editor = editor(request);
    var cluster = requests.getCluster(editor, id);
    var service = requests.service(editor, body.service());
    var aspect = requests.aspect(body.aspect() == null ? Aspect.OVERVIEW.key() : body.aspect());
    var variant = requests.variant(body.variant());
    var text = Optional.ofNullable(body.text())
      .filter(given -> !given.isBlank())
      .or(cluster::agentText)
      .orElseThrow(() -> new Problem(ProblemCode.GAP_NO_TEXT));
    var revision = drafts.open(editor, service, variant, aspect, text);
    return new GapMessages.Draft(service.slug(), variant.tag(), revision);
  }

  /// Nothing is to be done about it, until more such questions come.
  @Post("/{id}/dismiss")
  @Status(HttpStatus.NO_CONTENT)
  void dismiss(String id, HttpRequest<?> request) {
    clusters.close(requests.getCluster(editor(request), id).id(), "dismissed");
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

  private StaffMember editor(HttpRequest<?> request) {
    return gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER);
  }

  private static Problem invalid() {
    return new Problem(ProblemCode.REQUEST_INVALID);
  }
}
