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
    0.65, 6, 9.5, 0.2, -5, 4, 0, 2, 1.3, -1.5, 4.5, 0, 0, 0, 0, 0, 0, 0, 0,
  }); // prettier-ignore
  /// Places of the service's share in what is heard of all services: alone, behind the topic's name, behind what was said before.
  static final List<Integer> SHARES = List.of(11, 12, 13);
  private static final int IS_TOPIC = 2;
  private static final int IS_EARLIER = 9;

  /// In a story of so many words the name of the topic, as one more of them, changes nothing.
  private static final int LONG = 100;
  /// Characters of what was said before; whoever told a story goes on about its beginning.
  private static final int HEARD_OF_BEFORE = 400;

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
    var isLong = reading.length() > LONG;
    var joined = isLong ? alone : models.scores(ties.name(topic) + " " + meant);
    var following = isLong ? alone : context.before().map(before -> models.scores(beginning(before) + " " + meant)).orElse(alone);
    var shares = models.shares(Words.of(meant));
    var phrasing = Phrasing.of(text);
    var mostShare = 0.0;
    for (var share : shares) mostShare = Math.max(mostShare, share);
    var energies = new double[] { energy(alone), energy(joined), energy(following), alone.energy(Label.FollowUp.class) };
    var lead = reading.first().score() - alone.find(topic).orElse(TopicScores.UNKNOWN);
    var rows = new double[services.size()][];
    for (var index = 0; index < rows.length; index++) {
      var service = services.get(index);
      var isTopic = service.equals(topic);
      var isEarlier = !isTopic && context.earlier().contains(service);
      var score = alone.find(service).orElse(TopicScores.UNKNOWN);
      var joinedScore = joined.find(service).orElse(TopicScores.UNKNOWN);
      rows[index] = new double[] {
        score,
        sureness(joinedScore),
        isTopic ? 1 : 0,
        isTopic ? energies[3] : 0,
        isTopic ? Math.log(1.0 + phrasing.words()) : 0,
        isTopic ? shares[index] : 0,
        isTopic ? mostShare - shares[index] : 0,
        isTopic ? 0 : ties.nearness(topic, service),
        shares[index],
        isEarlier ? 1 : 0,
        isEarlier && phrasing.goesBack() ? 1 : 0,
        score - energies[0],
        joinedScore - energies[1],
        following.find(service).orElse(TopicScores.UNKNOWN) - energies[2],
        energies[0],
        energies[3],
        Math.log(1.0 + phrasing.words()),
        phrasing.isStatement() ? 1 : 0,
        lead,
      };
    }
    return rows;
  }

  /// Whether the row is the topic's or that of a service of before.
  static boolean isInConversation(double[] row) {
    return row[IS_TOPIC] > 0 || row[IS_EARLIER] > 0;
  }

  private static double energy(TopicScores scores) {
    return scores.energy(Label.Service.class);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), HEARD_OF_BEFORE));
  }

  /// A score on its own as a probability: between "surely not" and "still less" there is no difference worth hearing.
  private static double sureness(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
