package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Contrast;
import de.buergerlotse.bot.text.Phrasing;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;

/// What speaks for each service in the middle of a conversation.
///
/// The text is read twice: alone, and behind the name of the topic. "Und als Express?" means nothing, "Reisepass und als
/// Express?" means the express passport.
final class ServiceSignals {

  /// Weights that the shipped dialogues led to, roughly; the start for towns to whose services few dialogues fit.
  static final ChoiceModel PRIOR = new ChoiceModel(new double[] { 0.65, 6, 9.5, 0.2, -5, 4, 0, 2, 1.3, -1.5, 4.5 });

  /// In a story of so many words the name of the topic, as one more of them, changes nothing.
  private static final int LONG = 100;

  private final TopicModels models;
  private final ServiceTies ties;

  ServiceSignals(TopicModels models, ServiceTies ties) {
    this.models = models;
    this.ties = ties;
  }

  /// One row a service, in the order of [TopicModels#services()].
  double[][] of(String text, Reading reading, ServiceId topic, List<ServiceId> earlier) {
    var services = models.services();
    var meant = Contrast.meant(text);
    var joined = reading.length() > LONG ? reading.topics() : models.scores(ties.name(topic) + " " + meant);
    var shares = models.shares(Words.of(meant));
    var phrasing = Phrasing.of(text);
    var mostShare = 0.0;
    for (var share : shares) mostShare = Math.max(mostShare, share);
    var rows = new double[services.size()][];
    for (var index = 0; index < rows.length; index++) {
      var service = services.get(index);
      var isTopic = service.equals(topic);
      var isEarlier = !isTopic && earlier.contains(service);
      rows[index] = new double[] {
        reading.topics().find(service).orElse(TopicScores.UNKNOWN),
        sureness(joined.find(service).orElse(TopicScores.UNKNOWN)),
        isTopic ? 1 : 0,
        isTopic ? reading.topics().energy(Label.FollowUp.class) : 0,
        isTopic ? Math.log(1.0 + phrasing.words()) : 0,
        isTopic ? shares[index] : 0,
        isTopic ? mostShare - shares[index] : 0,
        isTopic ? 0 : ties.nearness(topic, service),
        shares[index],
        isEarlier ? 1 : 0,
        isEarlier && phrasing.goesBack() ? 1 : 0,
      };
    }
    return rows;
  }

  /// A score on its own as a probability: between "surely not" and "still less" there is no difference worth hearing.
  private static double sureness(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
