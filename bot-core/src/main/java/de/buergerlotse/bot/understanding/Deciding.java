package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.List;
import java.util.Optional;

/// Decides what follows from the scores of a text; people in danger and people who want people come first.
final class Deciding {

  private static final int MOST_CHOICES = 3;
  /// Letters that no model knows at all: nothing was understood.
  private static final double NOTHING_KNOWN = 0.1;
  /// So sure a wish for a human is heard even in what sounds like part of a conversation.
  private static final double SURELY_HUMAN = 0.7;

  /// Words; whoever is in danger now does not write so many.
  private static final int LONG_STORY = 60;

  private final Calibration calibration;
  private final Thresholds thresholds;

  Deciding(Calibration calibration) {
    this.calibration = calibration;
    this.thresholds = calibration.thresholds();
  }

  /// @param inConversation something was talked about before
  /// @param belongs it is part of a conversation about services, of which the candidates are the likeliest
  Decision decide(
    String language,
    Reading reading,
    List<Candidate> candidates,
    Aspect aspect,
    boolean inConversation,
    boolean belongs
  ) {
    if (reading.length() == 0) return new Decision.OutOfScope();
    var topics = reading.topics();
    var isKnown = reading.coverage() >= NOTHING_KNOWN;
    var dangerAt = reading.dangers().ofStory() ? thresholds.dangerInStoryAt() : thresholds.dangerAt();
    if (
      isKnown &&
      reading.dangers().probability(calibration.danger()) >= dangerAt &&
      !asksInLongStory(reading, candidates)
    ) {
      return new Decision.Danger(reading.dangers().worst(calibration.danger()).kind());
    }
    if (!language.equals(LanguageRecognition.GERMAN)) return new Decision.ForeignLanguage(language);
    if (!isKnown) return new Decision.OutOfScope();
    // In a conversation, "muss ich persönlich kommen" is a follow-up and no wish for a person, and who talks about
    // something is not asked back at every turn: other choices come with the answer.
    var human = calibration.human().probability(reading.humanSignals());
    if (belongs && human < SURELY_HUMAN) return new Decision.Answer(candidates.getFirst());
    if (reading.known() > 0 && human >= thresholds.humanAt()) {
      return new Decision.Human(topics.best(Label.Human.class).label().kind());
    }
    if (inConversation && reading.length() > 1 && isForTheTown(reading)) return new Decision.Answer(
      candidates.getFirst()
    );
    return onItsOwn(reading, candidates, aspect);
  }

  /// Who writes at length and clearly asks for a service tells of what was, too: they get its answer, with the numbers before it.
  private boolean asksInLongStory(Reading reading, List<Candidate> candidates) {
    return (
      reading.length() > LONG_STORY &&
      candidates.getFirst().confidence() >= thresholds.answerAt() &&
      isForTheTown(reading)
    );
  }

  /// Who may be in danger gets the numbers beside what is said else: after a sure answer only what would be danger in a short
  /// text, after anything else much less.
  Optional<String> possibleDanger(Reading reading, Decision decision) {
    if (reading.coverage() < NOTHING_KNOWN) return Optional.empty();
    var hintAt = switch (decision) {
      case Decision.Danger _, Decision.ForeignLanguage _ -> Double.POSITIVE_INFINITY;
      case Decision.Answer _ -> thresholds.dangerAt();
      case Decision.Human _ -> thresholds.dangerHintBesideHumanAt();
      case
        Decision.Clarify _,
        Decision.FollowUp _,
        Decision.SmallTalk _,
        Decision.OtherAuthority _,
        Decision.OutOfScope _ -> thresholds.dangerHintAt();
    };
    var danger = reading.dangers().worst(calibration.danger());
    return danger.probability(calibration.danger()) >= hintAt ? Optional.of(danger.kind()) : Optional.empty();
  }

  boolean isForTheTown(Reading reading) {
    return calibration.scope().probability(reading.serviceSignals()) >= thresholds.inScopeAt();
  }

  private Decision onItsOwn(Reading reading, List<Candidate> candidates, Aspect aspect) {
    if (!isForTheTown(reading)) return outside(reading, aspect);
    var best = candidates.getFirst();
    // Letters alone are a hint and no understanding: "Xylophonstunden" is no word anyone taught.
    return reading.known() > 0 && best.confidence() >= thresholds.answerAt()
      ? new Decision.Answer(best)
      : clarify(candidates);
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
}
