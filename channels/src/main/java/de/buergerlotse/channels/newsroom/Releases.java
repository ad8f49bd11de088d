package de.buergerlotse.channels.newsroom;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.evaluation.AnonymisedQuestions;
import de.buergerlotse.bot.evaluation.GoldenQuestion;
import de.buergerlotse.bot.evaluation.ReleaseGate;
import de.buergerlotse.bot.evaluation.ReleaseReport;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.bots.Republication;
import de.buergerlotse.channels.editorial.GoldenRows;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.editorial.DraftCheck;
import de.buergerlotse.knowledge.editorial.Finding;
import de.buergerlotse.knowledge.editorial.Refusal;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.editorial.Surroundings;
import de.buergerlotse.knowledge.editorial.Workflow;
import de.buergerlotse.knowledge.override.OverrideWarning;
import de.buergerlotse.knowledge.service.Validity;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Puts approved revisions before the citizens, after asking what that would do to their questions.
@Singleton
class Releases {

  private static final Duration LATELY = Duration.ofDays(30);
  private static final int MOST_QUESTIONS = 2_000;
  private final RevisionStore revisions;
  private final CurrentPages pages;
  private final Drafts drafts;
  private final KnowledgeBase knowledge;
  private final Bots bots;
  private final UnderstandingTrainer trainer;
  private final Republication republication;
  private final GoldenRows golden;
  private final AnonymisedQuestions lately;
  private final Clock clock;
  /// Two trainings at once would take the cores from the citizens; the second finds what the first one trained.
  private final ReentrantLock training = new ReentrantLock();

  Releases(
    RevisionStore revisions,
    CurrentPages pages,
    Drafts drafts,
    KnowledgeBase knowledge,
    Bots bots,
    UnderstandingTrainer trainer,
    Republication republication,
    GoldenRows golden,
    Optional<AnonymisedQuestions> lately,
    Clock clock
  ) {
    this.revisions = revisions;
    this.pages = pages;
    this.drafts = drafts;
    this.knowledge = knowledge;
    this.bots = bots;
    this.trainer = trainer;
    this.republication = republication;
    this.golden = golden;
    this.lately = lately.orElse(AnonymisedQuestions.none());
    this.clock = clock;
  }

  /// A publication that was made.
  record Released(Revision revision, GateMessages.Gate gate) {}

  /// Publishes an approved revision; when this returns, citizens get it from its first day on.
  ///
  /// @param number left out, the newest
  /// @param validity left out, from today without end
  /// @param reason why a broken gate does not count; empty where it does
  Released publish(Drafts.Place place, @Nullable Integer number, Optional<Validity> validity, String reason) {
    var today = drafts.today(place);
    var days = validity.orElse(new Validity(today, Optional.empty()));
    var approved = find(place, number);
    // Checked before the long work, and once more under the lock.
    var planned = refusing(() -> publishing(place, approved, days));
    var report = ask(place, planned, days.from());
    var gate = GateMessages.Gate.of(report);
    if (report.blocks() && reason.isEmpty()) throw NewsroomProblem.gate(gate);
    var published = drafts.inPage(place, page -> {
      var now = page.find(approved.number()).orElseThrow();
      var next = publishing(place, now, days);
      page.change(next);
      var until = days
        .until()
        .map(last -> " bis " + last)
        .orElse("");
      drafts.audit(page, place, "draft.published", next, "ab " + days.from() + until);
      if (report.blocks()) drafts.audit(page, place, "gate.overridden", next, reason);
      page.countPublication();
      return next;
    });
    republication.renew(place.visitor().member().municipality());
    return new Released(published, gate);
  }

  /// Takes a published or scheduled revision back.
  Revision withdraw(Drafts.Place place, int number) {
    var withdrawn = drafts.inPage(place, page -> {
      var published = page
        .find(number)
        .filter(found -> found.part().equals(place.part()))
        .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
      var next = Workflow.withdraw(published);
      page.change(next);
      drafts.audit(page, place, "draft.withdrawn", next, "");
      page.countPublication();
      return next;
    });
    republication.renew(place.visitor().member().municipality());
    return withdrawn;
  }

  /// What publishing a revision today would do, wherever it stands.
  GateMessages.Gate preview(Drafts.Place place, @Nullable Integer number) {
    var revision = find(place, number);
    var around = pages.around(place.visitor().member().municipality(), place.offered());
    var findings = DraftCheck.of(place.part(), revision.content(), around);
    if (!findings.isEmpty()) throw NewsroomProblem.unfit(findings);
    var planned =
      revision.state() == RevisionState.DRAFT || revision.state() == RevisionState.RETURNED
        ? Workflow.submit(revision, basis(place, revision, around))
        : revision;
    return GateMessages.Gate.of(ask(place, planned, drafts.today(place)));
  }

  private static de.buergerlotse.knowledge.editorial.Basis basis(
    Drafts.Place place,
    Revision revision,
    Surroundings around
  ) {
    return around.basisOf(place.part(), revision.content());
  }

  private Revision find(Drafts.Place place, @Nullable Integer number) {
    var municipality = place.visitor().member().municipality();
    var service = place.offered().service().id();
    var found =
      number == null
        ? revisions.findNewest(municipality, service, place.part())
        : revisions.find(municipality, service, number).filter(one -> one.part().equals(place.part()));
    return found.orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
  }

  private Revision publishing(Drafts.Place place, Revision approved, Validity days) {
    return Workflow.publish(approved, days, place.visitor().colleague(), drafts.today(place), clock.instant());
  }

  private static Revision refusing(java.util.function.Supplier<Revision> work) {
    try {
      return work.get();
    } catch (de.buergerlotse.knowledge.editorial.RefusedException refused) {
      Refusal refusal = refused.refusal();
      throw NewsroomProblem.of(refusal);
    }
  }

  private ReleaseReport ask(Drafts.Place place, Revision revision, LocalDate day) {
    var municipality = place.visitor().member().municipality();
    var snapshot = snapshot(place, revision, day);
    var before = bots.find(municipality).orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
    var after = after(before, snapshot);
    var questions = new ArrayList<GoldenQuestion>(ReleaseGate.questionsOf(before.snapshot()));
    for (var one : golden.list(municipality)) {
      var service = Optional.of(one.service());
      questions.add(new GoldenQuestion(one.text(), service, Optional.of(one.aspect()), Optional.empty(), ""));
    }
    var asked = lately.list(municipality, clock.instant().minus(LATELY), MOST_QUESTIONS);
    return new ReleaseGate(before, after, day).ask(questions, asked);
  }

  /// Only other phrases need another understanding; what is trained here is kept, so that publishing need not wait again.
  private BotTurn after(BotTurn before, KnowledgeSnapshot snapshot) {
    var known = trainer.fingerprint(before.snapshot(), List.of());
    if (trainer.fingerprint(snapshot, List.of()).equals(known)) return before.over(snapshot);
    training.lock();
    try {
      var understander = trainer.retrain(snapshot, before.understander(), _ -> {});
      republication.keep(snapshot, understander);
      return before.with(understander).over(snapshot);
    } finally {
      training.unlock();
    }
  }

  private KnowledgeSnapshot snapshot(Drafts.Place place, Revision revision, LocalDate day) {
    try {
      var snapshot = knowledge.preview(place.visitor().member().municipality(), revision, day);
      var findings = new ArrayList<Finding>();
      for (var warning : snapshot.listOverrideWarnings()) {
        var unfit = warning.reason() == OverrideWarning.Reason.DOES_NOT_FIT;
        if (unfit && warning.service().equals(revision.service())) {
          findings.add(DraftCheck.unfit(place.part(), new IllegalArgumentException(warning.parentText())));
        }
      }
      if (!findings.isEmpty()) throw NewsroomProblem.unfit(findings);
      return snapshot;
    } catch (IllegalArgumentException unfit) {
      throw NewsroomProblem.unfit(List.of(DraftCheck.unfit(place.part(), unfit)));
    }
  }
}
