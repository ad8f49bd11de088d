package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides what follows from the scores of a text; people in danger and people who want people come first.
final class Deciding {

  private static final int MOST_CHOICES = 3;
  /// Letters that no model knows at all: nothing was understood.
  private static final double NOTHING_KNOWN = 0.1;

  private final Calibration calibration;
  private final Thresholds thresholds;

  Deciding(Calibration calibration) {
    this.calibration = calibration;
    this.thresholds = calibration.thresholds();
  }

  Decision decide(
    String language,
    Reading reading,
    List<Candidate> candidates,
    Aspect aspect,
    Optional<ServiceId> context
  ) {
    if (reading.words().isEmpty()) return new Decision.OutOfScope();
    var topics = reading.topics();
    if (calibration.danger().probability(reading.dangerSignals()) >= thresholds.dangerAt()) {
      return new Decision.Danger(topics.best(Label.Danger.class).label().kind());
    }
    if (!language.equals(LanguageRecognition.GERMAN)) return new Decision.ForeignLanguage(language);
    if (reading.coverage() < NOTHING_KNOWN) return new Decision.OutOfScope();
    if (calibration.human().probability(reading.humanSignals()) >= thresholds.humanAt()) {
      return new Decision.Human(topics.best(Label.Human.class).label().kind());
    }
    return context
      .flatMap(topic -> inContext(reading, candidates, aspect, topic))
      .orElseGet(() -> onItsOwn(reading, candidates, aspect));
  }

  boolean isForTheTown(Reading reading) {
    return calibration.scope().probability(reading.serviceSignals()) >= thresholds.inScopeAt();
  }

  private Decision onItsOwn(Reading reading, List<Candidate> candidates, Aspect aspect) {
    if (!isForTheTown(reading)) return outside(reading, aspect);
    var best = candidates.getFirst();
    return best.confidence() >= thresholds.answerAt() ? new Decision.Answer(best) : clarify(candidates);
  }

  private static Decision clarify(List<Candidate> candidates) {
    return new Decision.Clarify(candidates.subList(0, Math.min(MOST_CHOICES, candidates.size())));
  }

  private static Decision outside(Reading reading, Aspect aspect) {
    var topics = reading.topics();
    var talk = topics.energy(Label.SmallTalk.class);
    var authority = topics.energy(Label.Authority.class);
    var followUp = topics.energy(Label.FollowUp.class);
    var most = Math.max(Math.max(talk, authority), Math.max(followUp, topics.energy(Label.Outside.class)));
    if (most == talk) return new Decision.SmallTalk(topics.best(Label.SmallTalk.class).label().kind());
    if (most == authority) return new Decision.OtherAuthority(topics.best(Label.Authority.class).label().id());
    return most == followUp ? new Decision.FollowUp(aspect) : new Decision.OutOfScope();
  }

  /// The topic answers what is drawn to it; nothing when the text stands on its own.
  private Optional<Decision> inContext(Reading reading, List<Candidate> candidates, Aspect aspect, ServiceId topic) {
    var topics = reading.topics();
    var pulled = calibration.context().pulled(topics, topic);
    var talk = Math.max(topics.energy(Label.SmallTalk.class), topics.energy(Label.Authority.class));
    if (talk > pulled && !isForTheTown(reading)) return Optional.empty();
    var best = candidates.getFirst();
    var rival = reading.services().stream().filter(scored -> !scored.label().equals(topic)).findFirst();
    if (rival.isEmpty() || pulled >= rival.get().score()) {
      return Optional.of(new Decision.Answer(new Candidate(topic, aspect, Math.max(best.confidence(), thresholds.answerAt()))));
    }
    if (best.confidence() >= thresholds.answerAt()) return Optional.empty();
    return isForTheTown(reading) ? Optional.of(withTopic(candidates, aspect, topic)) : Optional.empty();
  }

  /// In doubt the topic is among the choices.
  private static Decision withTopic(List<Candidate> candidates, Aspect aspect, ServiceId topic) {
    var choices = new ArrayList<>(candidates.subList(0, Math.min(MOST_CHOICES, candidates.size())));
    if (choices.stream().noneMatch(choice -> choice.service().equals(topic))) {
      if (choices.size() == MOST_CHOICES) choices.removeLast();
      choices.add(new Candidate(topic, aspect, 0));
    }
    return new Decision.Clarify(choices);
  }
}
