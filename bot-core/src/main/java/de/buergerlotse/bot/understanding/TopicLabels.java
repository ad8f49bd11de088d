package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The labels of a topic model with the columns in which their scores stand.
final class TopicLabels {

  private static final int[] NONE = {};

  private final List<Label> labels;
  private final Map<Class<?>, int[]> columnsByKind = new HashMap<>();
  private final Map<Label, Integer> columns = new HashMap<>();
  private final List<ServiceId> services;

  TopicLabels(List<String> outcomes) {
    labels = outcomes.stream().map(Label::of).toList();
    for (var column = 0; column < labels.size(); column++) columns.put(labels.get(column), column);
    for (var label : labels) columnsByKind.computeIfAbsent(label.getClass(), this::columnsOf);
    services = labels
      .stream()
      .flatMap(label -> label instanceof Label.Service(var id) ? Stream.of(id) : Stream.empty())
      .toList();
  }

  private int[] columnsOf(Class<?> kind) {
    return IntStream.range(0, labels.size())
      .filter(column -> kind.isInstance(labels.get(column)))
      .toArray();
  }

  Label get(int column) {
    return labels.get(column);
  }

  int[] columns(Class<? extends Label> kind) {
    return columnsByKind.getOrDefault(kind, NONE);
  }

  /// All services, in the order of their columns.
  List<ServiceId> services() {
    return services;
  }

  Optional<Integer> find(Label label) {
    return Optional.ofNullable(columns.get(label));
  }
}
