package de.buergerlotse.knowledge.exchange;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A store of imported packages for tests.
public final class PackagesWaitingInMemory implements ImportedPackages {

  private final Map<MunicipalityId, ContentPackage> waiting = new TreeMap<>();
  private final List<String> approvals = new ArrayList<>();

  @Override
  public void together(Runnable work) {
    var before = Map.copyOf(waiting);
    var approved = List.copyOf(approvals);
    try {
      work.run();
    } catch (RuntimeException failed) {
      waiting.clear();
      waiting.putAll(before);
      approvals.clear();
      approvals.addAll(approved);
      throw failed;
    }
  }

  @Override
  public Optional<ContentPackage> findWaiting(MunicipalityId municipality) {
    return Optional.ofNullable(waiting.get(municipality));
  }

  @Override
  public void keep(ContentPackage content, Instant importedAt) {
    waiting.put(content.municipality().id(), content);
  }

  @Override
  public void approve(ContentPackage content, String approvedBy, Instant approvedAt) {
    waiting.remove(content.municipality().id());
    approvals.add(approvedBy);
  }

  /// Who approved, in this order.
  public List<String> approvals() {
    return approvals;
  }
}
