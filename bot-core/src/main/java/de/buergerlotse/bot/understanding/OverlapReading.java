package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Compares every phrase with the other phrases of its service and with those of all other services (nearest centroid,
/// leaving one out). It looks at the phrases alone, so that it tells what an editor can change.
final class OverlapReading {

  private static final int MOST_PHRASES = 5;
  private static final Comparator<Pair> BY_NAME = Comparator.comparing((Pair pair) -> pair.a().slug()).thenComparing(
    pair -> pair.b().slug()
  );

  private OverlapReading() {}

  /// Two services, whichever is named first.
  private record Pair(ServiceId a, ServiceId b) {
    static Pair of(ServiceId one, ServiceId other) {
      return one.slug().compareTo(other.slug()) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /// @param phrases example phrases by service
  static List<Overlap> of(Map<ServiceId, List<String>> phrases, FeatureIndex index, int atMost) {
    var services = List.copyOf(phrases.keySet());
    if (services.size() < 2) return List.of();
    var centroids = Centroids.of(
      services
        .stream()
        .map(service -> phrases.getOrDefault(service, List.of()))
        .toList(),
      index
    );
    var pulls = new TreeMap<Pair, List<Overlap.Pull>>(BY_NAME);
    for (var own = 0; own < services.size(); own++) {
      for (var text : phrases.getOrDefault(services.get(own), List.of())) {
        var pull = pull(services, own, text, centroids.likeness(index.vectorOf(text), own));
        pulls.computeIfAbsent(Pair.of(pull.service(), pull.pulls()), _ -> new ArrayList<>()).add(pull);
      }
    }
    var overlaps = new ArrayList<Overlap>();
    pulls.forEach((pair, near) -> {
      var confused = near
        .stream()
        .filter(pull -> pull.margin() < 0)
        .count();
      var all = phrases.getOrDefault(pair.a(), List.of()).size() + phrases.getOrDefault(pair.b(), List.of()).size();
      if (confused > 0) overlaps.add(new Overlap(pair.a(), pair.b(), confused / (double) all, strongest(near)));
    });
    overlaps.sort(Comparator.comparingDouble(Overlap::confusion).reversed());
    return overlaps.stream().limit(atMost).toList();
  }

  private static List<Overlap.Pull> strongest(List<Overlap.Pull> pulls) {
    return pulls.stream().sorted(Comparator.comparingDouble(Overlap.Pull::margin)).limit(MOST_PHRASES).toList();
  }

  private static Overlap.Pull pull(List<ServiceId> services, int own, String text, double[] likeness) {
    var nearest = own == 0 ? 1 : 0;
    for (var other = 0; other < likeness.length; other++) {
      if (other != own && likeness[other] > likeness[nearest]) nearest = other;
    }
    return new Overlap.Pull(text, services.get(own), services.get(nearest), likeness[own] - likeness[nearest]);
  }
}
