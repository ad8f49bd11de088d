package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;

/// What speaks for a text being part of a conversation about services, and against its being something else altogether.
final class BelongingSignals {

  private final TopicModels topics;
  private final AspectReading aspects;

  BelongingSignals(TopicModels topics, AspectReading aspects) {
    this.topics = topics;
    this.aspects = aspects;
  }

  double[] of(String text, Reading reading, ServiceId topic) {
    var scores = reading.topics();
    var elsewhere = Math.max(
      scores.energy(Label.SmallTalk.class),
      Math.max(scores.energy(Label.Authority.class), scores.energy(Label.Outside.class))
    );
    var human = scores.energy(Label.Human.class);
    var words = Words.of(text);
    return new double[] {
      scores.energy(Label.Service.class) - elsewhere,
      scores.energy(Label.FollowUp.class) - elsewhere,
      scores.find(topic).orElse(TopicScores.UNKNOWN) - elsewhere,
      scores.energy(Label.Service.class) - human,
      scores.energy(Label.FollowUp.class) - human,
      elsewhere,
      human,
      Math.log(1.0 + reading.length()),
      reading.coverage(),
      reading.support(),
      topics.share(words, topic),
      asking(text),
    };
  }

  /// How clearly it asks for something.
  private double asking(String text) {
    var scores = aspects.scores(text);
    var overview = scores[aspects.aspects().indexOf(Aspect.OVERVIEW)];
    var most = Double.NEGATIVE_INFINITY;
    for (var score : scores) if (score != overview) most = Math.max(most, score);
    return Math.tanh((most - overview) / 8);
  }
}
