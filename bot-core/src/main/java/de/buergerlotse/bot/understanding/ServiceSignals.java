package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Contrast;
import de.buergerlotse.bot.text.Phrasing;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;

/// What speaks for each service in the middle of a conversation.
///
/// The text is read three times: alone, behind the name of the topic, and behind what was said before. "Und als Express?" means
/// nothing, "Reisepass und als Express?" means the express passport.
final class ServiceSignals {

  /// Weights that the shipped dialogues led to, roughly; the start for towns to whose services few dialogues fit.
  static final ChoiceModel PRIOR = new ChoiceModel(new double[] {
    0.65, 6, 9.5, 0.2, -5, 4, 0, 2, 1.3, -1.5, 4.5, 0,
  }); // prettier-ignore
  /// Places of what the three readings say of the service.
  static final List<Integer> READINGS = List.of(0, 1, 11);
  private static final int IS_TOPIC = 2;
  private static final int IS_EARLIER = 9;

  /// In a story of so many words the name of the topic or what was said before changes nothing.
  private static final int LONG = 100;

  private final TopicModels models;
  private final ServiceTies ties;

  ServiceSignals(TopicModels models, ServiceTies ties) {
    this.models = models;
    this.ties = ties;
  }

  /// One row a service, in the order of [TopicModels#services()].
  double[][] of(String text, Reading reading, ServiceId topic, Context context) {
    var services = models.services();
    var meant = Contrast.meant(text);
    var alone = reading.topics();
    var joined = behind(ties.name(topic), meant, reading);
    var following = context
      .before()
      .map(before -> behind(before, meant, reading))
      .orElse(alone);
    var shares = models.shares(Words.of(meant));
    var phrasing = Phrasing.of(text);
    var mostShare = 0.0;
    for (var share : shares) mostShare = Math.max(mostShare, share);
    var followingEnergy = following.energy(Label.Service.class);
    var rows = new double[services.size()][];
    for (var index = 0; index < rows.length; index++) {
      var service = services.get(index);
      var isTopic = service.equals(topic);
      var isEarlier = !isTopic && context.earlier().contains(service);
      rows[index] = new double[] {
        alone.find(service).orElse(TopicScores.UNKNOWN),
        sureness(joined.find(service).orElse(TopicScores.UNKNOWN)),
        isTopic ? 1 : 0,
        isTopic ? alone.energy(Label.FollowUp.class) : 0,
        isTopic ? Math.log(1.0 + phrasing.words()) : 0,
        isTopic ? shares[index] : 0,
        isTopic ? mostShare - shares[index] : 0,
        isTopic ? 0 : ties.nearness(topic, service),
        shares[index],
        isEarlier ? 1 : 0,
        isEarlier && phrasing.goesBack() ? 1 : 0,
        following.find(service).orElse(TopicScores.UNKNOWN) - followingEnergy,
      };
    }
    return rows;
  }

  private TopicScores behind(String before, String meant, Reading reading) {
    return reading.length() > LONG ? reading.topics() : models.scores(before + " " + meant);
  }

  /// Whether the row is the topic's or that of a service of before.
  static boolean isInConversation(double[] row) {
    return row[IS_TOPIC] > 0 || row[IS_EARLIER] > 0;
  }

  /// A score on its own as a probability: between "surely not" and "still less" there is no difference worth hearing.
  private static double sureness(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
