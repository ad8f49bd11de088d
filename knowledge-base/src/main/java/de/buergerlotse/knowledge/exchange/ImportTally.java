package de.buergerlotse.knowledge.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts what an import does while it runs; not for several threads.
public final class ImportTally {

  private int created;
  private int changed;
  private int unchanged;
  private int removed;
  private final List<ImportReport.Remark> skipped = new ArrayList<>();
  private final List<ImportReport.Remark> findings = new ArrayList<>();
  private final Map<String, Integer> unknown = new TreeMap<>();

  /// Counts one thing by what was there before it.
  ///
  /// @return whether it has to be saved
  public <T> boolean compare(Optional<T> before, T now) {
    if (before.isEmpty()) created++;
    else if (before.get().equals(now)) unchanged++;
    else changed++;
    return before.filter(now::equals).isEmpty();
  }

  public void remove(int things) {
    removed += things;
  }

  public void skip(String what, String why) {
    skipped.add(new ImportReport.Remark(what, why));
  }

  public void find(String what, String why) {
    findings.add(new ImportReport.Remark(what, why));
  }

  public void unknown(String name) {
    unknown.merge(name, 1, Integer::sum);
  }

  public ImportReport report() {
    return new ImportReport(created, changed, unchanged, removed, skipped, findings, unknown);
  }
}
