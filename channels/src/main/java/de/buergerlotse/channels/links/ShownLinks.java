package de.buergerlotse.channels.links;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.ServiceId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The addresses that the answers of a municipality show, with where they are shown.
final class ShownLinks {

  private final Map<URI, Place> places = new TreeMap<>();

  private ShownLinks() {}

  /// @param kinds `onlineService`, `appointment` or `law`
  record Place(Set<String> services, Set<String> kinds) {}

  static ShownLinks of(KnowledgeSnapshot snapshot) {
    var links = new ShownLinks();
    for (var offered : snapshot.listServices()) {
      var service = offered.service();
      var access = service.access();
      access.onlineService().ifPresent(online -> links.add(online.url(), service.id(), "onlineService"));
      access.appointment().ifPresent(booking -> links.add(booking.url(), service.id(), "appointment"));
      service
        .facts()
        .legal()
        .forEach(law -> links.add(law.url(), service.id(), "law"));
    }
    return links;
  }

  private void add(URI url, ServiceId service, String kind) {
    // A template's braces are no address.
    if (url.toString().contains("{")) return;
    var place = places.computeIfAbsent(url, _ -> new Place(new TreeSet<>(), new TreeSet<>()));
    place.services().add(service.slug());
    place.kinds().add(kind);
  }

  List<URI> addresses() {
    return List.copyOf(places.keySet());
  }

  Map<URI, Place> places() {
    return places;
  }
}
