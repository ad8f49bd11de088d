package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The raw scores of everything a text can be about.
///
/// @param labels parallel to the scores
@SuppressWarnings("ArrayRecordComponent") // never compared; the hot path is free of boxing
record TopicScores(List<Label> labels, double[] scores) {
  /// A label with its raw score.
  record Scored<T>(T label, double score) {}

  /// All services, best first.
  List<Scored<ServiceId>> services() {
    var services = new ArrayList<Scored<ServiceId>>(labels.size());
    for (var column = 0; column < scores.length; column++) {
      if (labels.get(column) instanceof Label.Service(var id)) services.add(new Scored<>(id, scores[column]));
    }
    services.sort(Comparator.comparingDouble((Scored<ServiceId> scored) -> -scored.score));
    return services;
  }

  /// The score of one service, if the model knows it.
  Optional<Double> find(ServiceId service) {
    var column = labels.indexOf(new Label.Service(service));
    return column < 0 ? Optional.empty() : Optional.of(scores[column]);
  }

  /// The score of a kind of label as a whole: the logarithm of the sum of exponentials, or very low without any.
  double energy(Class<? extends Label> kind) {
    var most = Double.NEGATIVE_INFINITY;
    for (var column = 0; column < scores.length; column++) {
      if (kind.isInstance(labels.get(column))) most = Math.max(most, scores[column]);
    }
    if (most == Double.NEGATIVE_INFINITY) return -30;
    var sum = 0.0;
    for (var column = 0; column < scores.length; column++) {
      if (kind.isInstance(labels.get(column))) sum += Math.exp(scores[column] - most);
    }
    return most + Math.log(sum);
  }

  /// The best label of a kind.
  <T extends Label> Scored<T> best(Class<T> kind) {
    var best = -1;
    for (var column = 0; column < scores.length; column++) {
      if (!kind.isInstance(labels.get(column))) continue;
      if (best < 0 || scores[column] > scores[best]) best = column;
    }
    if (best < 0) throw new IllegalStateException("the model knows no " + kind.getSimpleName());
    return new Scored<>(kind.cast(labels.get(best)), scores[best]);
  }
}
