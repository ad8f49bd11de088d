package de.buergerlotse.knowledge.xzufi;

import de.buergerlotse.knowledge.municipality.Municipality;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The imported services of a municipality as drafts, each with the online service and the office that are responsible
/// for it here.
public final class ImportedDrafts {

  /// 01 and 02 of the code list of roles name the responsible office, 03 only where to ask.
  private static final Set<String> RESPONSIBLE = Set.of("01", "02", "");

  private final ImportedObjects store;

  public ImportedDrafts(ImportedObjects store) {
    this.store = store;
  }

  /// Services that hold today.
  ///
  /// @param office the office an editor sees as responsible until another is chosen
  /// @param today stands where the sender tells no date
  public List<ServiceDraft> listDrafts(Municipality municipality, String office, LocalDate today) {
    var online = nearest(municipality, XzufiObject.Kind.ONLINE_SERVICE, XzufiObject.Online.class);
    var offices = nearest(municipality, XzufiObject.Kind.ORGANISATION, XzufiObject.Organisation.class);
    return store
      .list(municipality.id(), XzufiObject.Kind.SERVICE)
      .stream()
      .map(XzufiObject.Service.class::cast)
      .filter(service -> Validity.holds(service.validity(), today))
      .map(service ->
        new DraftMapping(
          service,
          Optional.ofNullable(online.get(service.key())),
          Optional.ofNullable(offices.get(service.key()))
        ).draft(municipality, office, YearMonth.from(today))
      )
      .toList();
  }

  /// Per service the object of a kind that is responsible in the nearest area: the town before its county, the Land and
  /// the federation.
  private <T extends XzufiObject> Map<ObjectKey, T> nearest(
    Municipality municipality,
    XzufiObject.Kind kind,
    Class<T> type
  ) {
    var objects = new HashMap<ObjectKey, T>();
    for (var object : store.list(municipality.id(), kind)) objects.put(object.key(), type.cast(object));
    var distances = new HashMap<ObjectKey, Integer>();
    var found = new HashMap<ObjectKey, T>();
    for (var object : store.list(municipality.id(), XzufiObject.Kind.RESPONSIBILITY)) {
      if (!(object instanceof XzufiObject.Responsibility duty) || !RESPONSIBLE.contains(duty.role())) continue;
      var responsible = objects.get(duty.parent());
      var distance = distance(duty.areas(), municipality.ars());
      if (responsible == null || distance >= distances.getOrDefault(duty.service(), Integer.MAX_VALUE)) continue;
      distances.put(duty.service(), distance);
      found.put(duty.service(), responsible);
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
