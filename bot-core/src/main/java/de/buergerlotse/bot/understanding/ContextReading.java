package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads a text as part of a conversation: which services it may be about, and which aspect.
final class ContextReading {

  private static final double RATHER = 0.5;

  private final ServiceSignals services;
  private final AspectReading asking;
  private final AspectSignals aspects;
  private final List<ServiceId> order;
  private final BelongingSignals belonging;
  private final Calibration calibration;

  ContextReading(TopicModels topics, AspectReading aspects, ServiceTies ties, Calibration calibration) {
    this.services = new ServiceSignals(topics, ties);
    this.asking = aspects;
    this.aspects = new AspectSignals(aspects);
    this.order = topics.services();
    this.belonging = new BelongingSignals(topics, aspects);
    this.calibration = calibration;
  }

  /// Whether a text is part of a conversation about services, and nothing else altogether.
  boolean belongs(String text, Reading reading, double[] asked, ServiceId topic) {
    return (
      !isOneWordOfTalk(reading) &&
      calibration.belonging().probability(belonging.of(text, reading, asked, topic)) >= RATHER
    );
  }

  /// "Ja" and "danke" alone are never about the topic, whatever was said before.
  private static boolean isOneWordOfTalk(Reading reading) {
    var scores = reading.topics();
    var talk = scores.energy(Label.SmallTalk.class);
    var others = Math.max(scores.energy(Label.Service.class), scores.energy(Label.FollowUp.class));
    return reading.length() == 1 && talk > others;
  }

  /// The likeliest services with their probabilities, best first, and the aspect that is asked of the best.
  ///
  /// @param asked the text's raw scores of all aspects, when it is about the topic
  /// @param topic the context's topic
  List<Candidate> candidates(String text, Reading reading, double[] asked, ServiceId topic, Context context, int most) {
    var chances = calibration
      .choices()
      .services()
      .probabilities(services.of(text, reading, topic, context));
    var ranked = new ArrayList<Integer>();
    for (var index = 0; index < chances.length; index++) ranked.add(index);
    ranked.sort(Comparator.comparingDouble((Integer index) -> -chances[index]));
    var best = order.get(ranked.getFirst());
    var aspect = best.equals(topic)
      ? aspect(text, asked, false, context)
      : aspect(text, asking.scores(text, Optional.of(best)), true, context);
    return ranked
      .stream()
      .limit(most)
      .map(index -> new Candidate(order.get(index), aspect, Math.clamp(chances[index], 0, 1)))
      .toList();
  }

  private Aspect aspect(String text, double[] asked, boolean isNewTopic, Context context) {
    var chances = calibration
      .choices()
      .aspects()
      .probabilities(aspects.of(text, asked, isNewTopic, context.aspect()));
    var best = 0;
    for (var index = 1; index < chances.length; index++) if (chances[index] > chances[best]) best = index;
    var read = aspects.aspects().get(best);
    return AspectGoesAlong.find(text, isNewTopic, read, context.aspect()).orElse(read);
  }
}
