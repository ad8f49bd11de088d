package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.PublicService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Takes a content package in: [#keep] lets it wait for an editor, [#publish] is the word of an editor.
public final class PackageImport {

  /// Fingerprints of packages that came in this way; a new version of the product does not overwrite them.
  static final String IMPORTED = "import ";

  private static final ContentWriter WRITER = new ContentWriter();

  private final KnowledgeStore store;
  private final ImportedPackages imported;
  private final Clock clock;

  public PackageImport(KnowledgeStore store, ImportedPackages imported, Clock clock) {
    this.store = store;
    this.imported = imported;
    this.clock = clock;
  }

  /// What publishing the package would do to what is public, file by file.
  ///
  /// @throws ImportException when it cannot be published
  public ImportReport preview(ContentPackage content) {
    requireServices(content, requireAncestors(content));
    return compare(content, store.findPackage(content.municipality().id()));
  }

  /// Lets the package wait; nothing of it is public. The report compares it with the one that waited before, or with
  /// what is public.
  ///
  /// @throws ImportException when it could not be published; nothing was changed then
  public ImportReport keep(ContentPackage content) {
    requireServices(content, requireAncestors(content));
    var town = content.municipality().id();
    var report = compare(content, imported.findWaiting(town).or(() -> store.findPackage(town)));
    if (report.created() + report.changed() + report.removed() > 0) imported.keep(content, clock.instant());
    return report;
  }

  /// Puts the package in place of what is public.
  ///
  /// @param approvedBy the editor whose word this is
  /// @throws ImportException when it cannot be published; nothing was changed then
  public ImportReport publish(ContentPackage content, String approvedBy) {
    if (approvedBy.isBlank()) throw new ImportException("Es fehlt, wer die Inhalte freigegeben hat", null);
    var report = preview(content);
    var fingerprint = IMPORTED + ContentFiles.of("", WRITER.files(content)).fingerprint();
    imported.together(() -> {
      imported.approve(content, approvedBy, clock.instant());
      store.save(content, fingerprint);
    });
    return report;
  }

  /// A county that is not there would leave the town without its services, a circle of parents everyone without theirs.
  private List<ContentPackage> requireAncestors(ContentPackage content) {
    var ancestors = new ArrayList<ContentPackage>();
    var passed = new LinkedHashSet<MunicipalityId>();
    passed.add(content.municipality().id());
    var parent = content.municipality().parent();
    while (parent.isPresent()) {
      var id = parent.get();
      if (!passed.add(id)) throw new ImportException("Gemeinden sind im Kreis einander übergeordnet: " + passed, null);
      var above = store.findPackage(id);
      if (above.isEmpty()) throw new ImportException("Die übergeordnete Gemeinde gibt es nicht: " + id, null);
      ancestors.add(above.get());
      parent = above.get().municipality().parent();
    }
    return ancestors;
  }

  /// A checklist must not send citizens to a service that neither the town nor its county has.
  private static void requireServices(ContentPackage content, List<ContentPackage> ancestors) {
    var offered = new HashSet<>(content.services().stream().map(PublicService::id).toList());
    for (var ancestor : ancestors) ancestor.services().forEach(service -> offered.add(service.id()));
    try {
      for (var situation : content.lifeSituations()) ContentPackage.requireServices(situation, offered);
    } catch (IllegalArgumentException unknown) {
      throw new ImportException("Eine Liste nennt eine Leistung, die es nicht gibt: " + unknown.getMessage(), unknown);
    }
  }

  private static ImportReport compare(ContentPackage content, Optional<ContentPackage> last) {
    var before = last.map(WRITER::files).orElse(Map.of());
    var now = new TreeMap<>(WRITER.files(content));
    var tally = new ImportTally();
    now.forEach((file, text) -> tally.compare(Optional.ofNullable(before.get(file)), text));
    for (var file : before.keySet()) {
      if (now.containsKey(file)) continue;
      tally.remove(1);
      tally.find(file, "steht nicht mehr im Paket");
    }
    return tally.report();
  }
}
