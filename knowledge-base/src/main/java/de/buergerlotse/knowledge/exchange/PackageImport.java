package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Puts a content package in place of what its municipality has. A look at the report comes first: [#preview] changes
/// nothing, [#publish] is the word of an editor.
public final class PackageImport {

  private record Entry(PublicService service, ServicePhrases phrases) {}

  private final KnowledgeStore store;

  public PackageImport(KnowledgeStore store) {
    this.store = store;
  }

  /// What publishing the package would do.
  ///
  /// @throws ImportException when it cannot be published
  public ImportReport preview(ContentPackage content) {
    requireAncestors(content);
    var before = store.findPackage(content.municipality().id()).map(PackageImport::entries).orElse(Map.of());
    var now = entries(content);
    var tally = new ImportTally();
    now.forEach((id, entry) -> tally.compare(Optional.ofNullable(before.get(id)), entry));
    for (var id : before.keySet()) {
      if (now.containsKey(id)) continue;
      tally.remove(1);
      tally.find(id.slug(), "steht nicht mehr im Paket");
    }
    return tally.report();
  }

  /// @param fingerprint tells versions of a package apart
  /// @throws ImportException when it cannot be published; nothing was changed then
  public ImportReport publish(ContentPackage content, String fingerprint) {
    var report = preview(content);
    store.save(content, fingerprint);
    return report;
  }

  /// A county that is not there would leave the town without its services, a circle of parents everyone without theirs.
  private void requireAncestors(ContentPackage content) {
    var passed = new LinkedHashSet<MunicipalityId>();
    passed.add(content.municipality().id());
    var parent = content.municipality().parent();
    while (parent.isPresent()) {
      var id = parent.get();
      if (!passed.add(id)) throw new ImportException("Gemeinden sind im Kreis einander übergeordnet: " + passed, null);
      var above = store.findPackage(id);
      if (above.isEmpty()) throw new ImportException("Die übergeordnete Gemeinde gibt es nicht: " + id, null);
      parent = above.get().municipality().parent();
    }
  }

  private static Map<ServiceId, Entry> entries(ContentPackage content) {
    var entries = new TreeMap<ServiceId, Entry>();
    for (var service : content.services()) {
      entries.put(service.id(), new Entry(service, ServicePhrases.none(service.id())));
    }
    for (var words : content.phrases()) {
      entries.computeIfPresent(words.service(), (_, entry) -> new Entry(entry.service(), words));
    }
    return entries;
  }
}
