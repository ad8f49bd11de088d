package de.buergerlotse.knowledge.editorial;

import java.util.List;

/// A draft does not fit together or to what stands around it; nothing was changed.
public final class UnfitException extends RuntimeException {

  private final transient List<Finding> findings;

  public UnfitException(List<Finding> findings) {
    super(findings.toString());
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}
