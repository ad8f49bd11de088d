package de.buergerlotse.bot.evaluation;

import de.buergerlotse.bot.reply.About;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import java.util.List;
import java.util.function.Predicate;

/// The figures of one evaluation. Shares are 0 to 1, and 0 where there was nothing to count.
public final class EvaluationReport {

  private final List<Judged> services;
  private final List<Judged> outside;
  private final KnowledgeSnapshot snapshot;

  EvaluationReport(List<Judged> judged, KnowledgeSnapshot snapshot) {
    this.services = judged
      .stream()
      .filter(one -> !one.question().isOutOfScope())
      .toList();
    this.outside = judged
      .stream()
      .filter(one -> one.question().isOutOfScope())
      .toList();
    this.snapshot = snapshot;
  }

  /// The right service was answered at once.
  public double rightAtOnce() {
    return share(services, Judged::isRightAtOnce);
  }

  public double rightAfterClarification() {
    return share(services, Judged::isRightAfterClarification);
  }

  /// The right service was the first one seen.
  public double rightFirst() {
    return share(services, Judged::isRightFirst);
  }

  public double rightAmongThree() {
    return share(services, Judged::isRightAmongFew);
  }

  /// A wrong service was answered outright.
  public double confidentlyWrong() {
    return share(services, Judged::isConfidentlyWrong);
  }

  /// Questions for the town that got no service at all.
  public double refused() {
    return share(services, Judged::isRefused);
  }

  /// The right aspect, where the right service was answered.
  public double rightAspect() {
    return share(services.stream().filter(Judged::isRightAtOnce).toList(), Judged::hasRightAspect);
  }

  /// Questions out of scope that were not answered with a service.
  public double keptOut() {
    return share(outside, one -> one.kind() != About.Kind.ANSWER);
  }

  /// How far confidence and truth are apart on average (expected calibration error, ten bins).
  public double calibrationError() {
    return Reliability.of(services).error();
  }

  /// All figures and tables as plain text for people.
  public String render() {
    return new ReportText(this, services, outside, snapshot).text();
  }

  static double share(List<Judged> judged, Predicate<Judged> counts) {
    return judged.isEmpty() ? 0 : (double) judged.stream().filter(counts).count() / judged.size();
  }
}
