package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The raw scores of everything a text can be about.
///
/// @param labels what the scores are of
/// @param scores parallel to the labels
@SuppressWarnings("ArrayRecordComponent") // never compared; the hot path is free of boxing
record TopicScores(TopicLabels labels, double[] scores) {
  /// Stands for the score of something the model does not know.
  static final double UNKNOWN = -30;

  /// A label with its raw score.
  record Scored<T>(T label, double score) {}

  /// All services, best first.
  List<Scored<ServiceId>> services() {
    var columns = labels.columns(Label.Service.class);
    var services = new ArrayList<Scored<ServiceId>>(columns.length);
    for (var column : columns) {
      if (labels.get(column) instanceof Label.Service(var id)) services.add(new Scored<>(id, scores[column]));
    }
    services.sort(Comparator.comparingDouble((Scored<ServiceId> scored) -> -scored.score));
    return services;
  }

  /// The best service other than one.
  Optional<Scored<ServiceId>> bestBut(ServiceId excluded) {
    var best = -1;
    for (var column : labels.columns(Label.Service.class)) {
      if (best >= 0 && scores[column] <= scores[best]) continue;
      if (!labels.get(column).equals(new Label.Service(excluded))) best = column;
    }
    return best < 0
      ? Optional.empty()
      : Optional.of(new Scored<>(((Label.Service) labels.get(best)).id(), scores[best]));
  }

  /// The score of one service, if the model knows it.
  Optional<Double> find(ServiceId service) {
    return labels.find(new Label.Service(service)).map(column -> scores[column]);
  }

  /// The score of a kind of label as a whole: the logarithm of the sum of exponentials, or very low without any.
  double energy(Class<? extends Label> kind) {
    var columns = labels.columns(kind);
    if (columns.length == 0) return UNKNOWN;
    var most = Double.NEGATIVE_INFINITY;
    for (var column : columns) most = Math.max(most, scores[column]);
    var sum = 0.0;
    for (var column : columns) sum += Math.exp(scores[column] - most);
    return most + Math.log(sum);
  }

  /// The score of several kinds of labels together.
  @SafeVarargs
  final double energyOfAny(Class<? extends Label>... kinds) {
    var sum = energy(kinds[0]);
    for (var kind = 1; kind < kinds.length; kind++) sum = Reading.logSum(sum, energy(kinds[kind]));
    return sum;
  }

  /// The best label of a kind.
  <T extends Label> Scored<T> best(Class<T> kind) {
    var best = -1;
    for (var column : labels.columns(kind)) if (best < 0 || scores[column] > scores[best]) best = column;
    if (best < 0) throw new IllegalStateException("the model knows no " + kind.getSimpleName());
    return new Scored<>(kind.cast(labels.get(best)), scores[best]);
  }
}
