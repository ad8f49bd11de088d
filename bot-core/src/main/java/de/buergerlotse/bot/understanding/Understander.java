package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;
import java.util.Optional;

/// Understands texts for one municipality; immutable, safe for all threads.
public final class Understander {

  private static final int MOST_CANDIDATES = 5;
  private static final int MOST_CHOICES = 3;

  private final Models models;
  private final Thresholds thresholds;
  private final List<Label> labels;
  private final List<Aspect> aspects;

  Understander(Models models, Thresholds thresholds) {
    this.models = models;
    this.thresholds = thresholds;
    this.labels = models.topics().outcomes().stream().map(Label::of).toList();
    this.aspects = models.aspects().outcomes().stream().map(Aspect::of).toList();
  }

  /// @param context the service the conversation is about
  /// @param text what the citizen wrote, of any length; only its beginning counts beyond 1,000 words
  public Understanding understand(String text, Optional<ServiceId> context) {
    var vector = models.index().vectorOf(text);
    var topics = new TopicScores(
      labels,
      LinearModel.probabilities(models.topics().scores(vector), thresholds.temperature())
    );
    var aspect = aspect(vector);
    var candidates = topics
      .services()
      .stream()
      .limit(MOST_CANDIDATES)
      .map(scored -> new Candidate(scored.label(), aspect, scored.probability()))
      .toList();
    return new Understanding("de", candidates, aspect, decide(vector, topics, candidates, aspect));
  }

  private Aspect aspect(SparseVector vector) {
    var scores = models.aspects().scores(vector);
    var best = 0;
    for (var column = 1; column < scores.length; column++) if (scores[column] > scores[best]) best = column;
    return aspects.get(best);
  }

  private Decision decide(SparseVector vector, TopicScores topics, List<Candidate> candidates, Aspect aspect) {
    var danger = topics.best(Label.Danger.class);
    if (dangerOf(vector) >= thresholds.dangerAt()) return new Decision.Danger(danger.label().kind());
    var inScope = topics.sum(Label.Service.class);
    if (topics.sum(Label.Human.class) > inScope) return new Decision.Human(
      topics.best(Label.Human.class).label().kind()
    );
    if (topics.sum(Label.FollowUp.class) > inScope) return new Decision.FollowUp(aspect);
    if (topics.sum(Label.SmallTalk.class) > inScope) {
      return new Decision.SmallTalk(topics.best(Label.SmallTalk.class).label().kind());
    }
    if (topics.sum(Label.Authority.class) > inScope) {
      return new Decision.OtherAuthority(topics.best(Label.Authority.class).label().id());
    }
    if (inScope < thresholds.inScopeAt()) return new Decision.OutOfScope();
    var best = candidates.getFirst();
    if (best.confidence() >= thresholds.answerAt()) return new Decision.Answer(best);
    return new Decision.Clarify(candidates.subList(0, Math.min(MOST_CHOICES, candidates.size())));
  }

  private double dangerOf(SparseVector vector) {
    var outcomes = models.dangers().outcomes();
    var probabilities = LinearModel.probabilities(models.dangers().scores(vector), 1.0);
    return 1.0 - probabilities[outcomes.indexOf(TrainingTexts.HARMLESS)];
  }
}
