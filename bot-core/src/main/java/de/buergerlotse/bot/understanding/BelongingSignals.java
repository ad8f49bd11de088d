package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;

/// What speaks for a text being part of a conversation about services, and against its being something else altogether.
final class BelongingSignals {

  /// Differences of scores beyond a few times this say no more.
  private static final double CLEAR = 8;

  private final TopicModels topics;
  private final AspectReading aspects;

  BelongingSignals(TopicModels topics, AspectReading aspects) {
    this.topics = topics;
    this.aspects = aspects;
  }

  /// @param asked the text's raw scores of all aspects
  double[] of(String text, Reading reading, double[] asked, ServiceId topic) {
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
      asking(asked),
    };
  }

  /// How clearly it asks for something.
  private double asking(double[] asked) {
    var overview = aspects.aspects().indexOf(Aspect.OVERVIEW);
    var most = Double.NEGATIVE_INFINITY;
    for (var index = 0; index < asked.length; index++) if (index != overview) most = Math.max(most, asked[index]);
    return Math.tanh((most - asked[overview]) / CLEAR);
  }
}
