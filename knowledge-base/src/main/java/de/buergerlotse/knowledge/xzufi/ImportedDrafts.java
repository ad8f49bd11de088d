package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.municipality.Municipality;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The imported services of a municipality as drafts, each with the online service that is responsible for it here.
public final class ImportedDrafts {

  private final ImportedObjects store;

  public ImportedDrafts(ImportedObjects store) {
    this.store = store;
  }

  /// @param office the office an editor sees as responsible until another is chosen
  /// @param today stands where the sender tells no date
  public List<ServiceDraft> listDrafts(Municipality municipality, String office, YearMonth today) {
    var online = onlineServices(municipality);
    return store
      .list(municipality.id(), XzufiObject.Kind.SERVICE)
      .stream()
      .map(XzufiObject.Service.class::cast)
      .map(service ->
        new DraftMapping(service, Optional.ofNullable(online.get(service.key()))).draft(municipality, office, today)
      )
      .toList();
  }

  /// Per service the online service of the nearest area: the town before its county, the Land and the federation.
  private Map<ObjectKey, XzufiObject.Online> onlineServices(Municipality municipality) {
    var services = new HashMap<ObjectKey, XzufiObject.Online>();
    for (var object : store.list(municipality.id(), XzufiObject.Kind.ONLINE_SERVICE)) {
      if (object instanceof XzufiObject.Online online) services.put(online.key(), online);
    }
    var nearest = new HashMap<ObjectKey, Integer>();
    var found = new HashMap<ObjectKey, XzufiObject.Online>();
    for (var object : store.list(municipality.id(), XzufiObject.Kind.RESPONSIBILITY)) {
      if (!(object instanceof XzufiObject.Responsibility duty)) continue;
      var online = services.get(duty.parent());
      var distance = distance(duty.areas(), municipality.ars());
      if (online == null || distance >= nearest.getOrDefault(duty.service(), Integer.MAX_VALUE)) continue;
      nearest.put(duty.service(), distance);
      found.put(duty.service(), online);
    }
    return found;
  }

  private static int distance(List<String> areas, String ars) {
    if (areas.isEmpty()) return 4;
    var levels = List.of(ars, ars.substring(0, 5) + "0000000", ars.substring(0, 2) + "0000000000", "000000000000");
    for (var level : levels) if (areas.contains(level)) return levels.indexOf(level);
    return Integer.MAX_VALUE;
  }
}
