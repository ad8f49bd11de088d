package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What services have to do with each other, and the word by which each is called.
final class ServiceTies {

  private final Map<ServiceId, Set<String>> lifeEvents = new HashMap<>();
  private final Map<ServiceId, String> names = new HashMap<>();

  ServiceTies(KnowledgeSnapshot snapshot) {
    for (var offered : snapshot.listServices()) {
      var service = offered.service();
      lifeEvents.put(service.id(), Set.copyOf(service.lifeEvents()));
      names.put(
        service.id(),
        offered
          .phrases()
          .everydayWords()
          .stream()
          .findFirst()
          .orElseGet(() -> service.name().plain())
      );
    }
  }

  /// The everyday word that is listed first, or the name.
  String name(ServiceId service) {
    return names.getOrDefault(service, "");
  }

  /// The share of their life events that two services have in common, 0 to 1.
  double nearness(ServiceId left, ServiceId right) {
    var all = new HashSet<>(lifeEvents.getOrDefault(left, Set.of()));
    var shared = new HashSet<>(all);
    var others = lifeEvents.getOrDefault(right, Set.of());
    shared.retainAll(others);
    all.addAll(others);
    return all.isEmpty() ? 0 : (double) shared.size() / all.size();
  }

  /// Whether dialogues can be about all of them.
  boolean knowsAll(List<ServiceId> services) {
    return names.keySet().containsAll(services);
  }
}
