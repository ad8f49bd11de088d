package de.buergerlotse.knowledge.override;

import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What a municipality tells otherwise about one service of its parent.
public record ServiceOverride(ServiceId service, List<Change> changes) {
  public ServiceOverride {
    // A plain text comes before the texts written after it, and the same changes are equal in whatever order they came.
    changes = changes.stream().sorted(Comparator.comparing(Change::key)).toList();
    if (changes.isEmpty()) throw new IllegalArgumentException(service + ": an override changes nothing");
    var keys = new HashSet<String>();
    for (var change : changes) {
      if (!keys.add(change.key())) throw new IllegalArgumentException(service + ": two changes of " + change.key());
    }
  }

  /// A service after its changes.
  ///
  /// @param differences of the changes that were made
  public record Applied(PublicService service, List<Difference> differences, List<OverrideWarning> warnings) {
    public Applied {
      differences = List.copyOf(differences);
      warnings = List.copyOf(warnings);
    }
  }

  /// The inherited service with every change that fits; one that does not is left out and told.
  public Applied applyTo(PublicService inherited) {
    var work = new OverrideWork(inherited);
    changes.forEach(work::apply);
    return work.done();
  }

  /// The one replacement of a kind, for example the office.
  public <T extends Replacement> Optional<T> find(Class<T> kind) {
    return changes.stream().map(Change::replacement).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /// The override of a service that the parent does not have (any more).
  public OverrideWarning withoutService() {
    return new OverrideWarning(service, "", OverrideWarning.Reason.NOTHING_TO_REPLACE, "");
  }
}
