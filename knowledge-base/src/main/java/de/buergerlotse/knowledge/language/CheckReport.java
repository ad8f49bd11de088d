package de.buergerlotse.knowledge.language;

import de.buergerlotse.knowledge.service.Variant;
import java.util.List;

/// What the checker says about one text.
///
/// @param findings in the order of the text
/// @param difficulty comparable between two texts of one meaning: the lower, the easier
public record CheckReport(Variant variant, List<Finding> findings, Readability readability, double difficulty) {
  public CheckReport {
    findings = List.copyOf(findings);
  }
}
