package de.buergerlotse.channels.links;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which services lost a link from their answers because it leads nowhere.
@Singleton
public class DeadLinks {

  private final LinkStates states;

  DeadLinks(LinkStates states) {
    this.states = states;
  }

  /// A link that leads nowhere.
  ///
  /// @param kinds what it was: `onlineService`, `appointment` or `law`
  /// @param since when it failed first
  public record DeadLink(URI href, Set<String> kinds, Instant since) {}

  /// The dead links of each service that has one.
  ///
  /// @param published with all links, dead or not
  public Map<ServiceId, List<DeadLink>> of(KnowledgeSnapshot published) {
    var dead = states.listDeadSince();
    if (dead.isEmpty()) return Map.of();
    var found = new TreeMap<ServiceId, List<DeadLink>>();
    ShownLinks.of(published)
      .places()
      .forEach((href, place) -> {
        var since = dead.get(href);
        if (since == null) return;
        for (var service : place.services()) {
          found
            .computeIfAbsent(new ServiceId(service), _ -> new ArrayList<>())
            .add(new DeadLink(href, place.kinds(), since));
        }
      });
    return found;
  }
}
