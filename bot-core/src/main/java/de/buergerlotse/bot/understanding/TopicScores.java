package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The probabilities of everything a text can be about, summed by kind of label.
final class TopicScores {

  /// A label with its probability.
  record Scored<T>(T label, double probability) {}

  private final List<Label> labels;
  private final double[] probabilities;

  TopicScores(List<Label> labels, double[] probabilities) {
    this.labels = labels;
    this.probabilities = probabilities;
  }

  /// All services, likeliest first.
  List<Scored<ServiceId>> services() {
    var services = new ArrayList<Scored<ServiceId>>();
    for (var column = 0; column < probabilities.length; column++) {
      if (labels.get(column) instanceof Label.Service(var id)) services.add(new Scored<>(id, probabilities[column]));
    }
    services.sort(Comparator.comparingDouble((Scored<ServiceId> scored) -> -scored.probability));
    return services;
  }

  /// The probability that the label is of a kind at all.
  double sum(Class<? extends Label> kind) {
    var sum = 0.0;
    for (var column = 0; column < probabilities.length; column++) {
      if (kind.isInstance(labels.get(column))) sum += probabilities[column];
    }
    return sum;
  }

  /// The likeliest label of a kind.
  <T extends Label> Scored<T> best(Class<T> kind) {
    var best = -1;
    for (var column = 0; column < probabilities.length; column++) {
      if (!kind.isInstance(labels.get(column))) continue;
      if (best < 0 || probabilities[column] > probabilities[best]) best = column;
    }
    if (best < 0) throw new IllegalStateException("the model knows no " + kind.getSimpleName());
    return new Scored<>(kind.cast(labels.get(best)), probabilities[best]);
  }
}
