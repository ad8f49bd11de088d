package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;

/// A service and aspect that a question may mean.
///
/// @param confidence calibrated probability that the service is meant, 0 to 1
public record Candidate(ServiceId service, Aspect aspect, double confidence) {
  public Candidate {
    if (!(confidence >= 0 && confidence <= 1)) throw new IllegalArgumentException("no confidence: " + confidence);
  }
}
