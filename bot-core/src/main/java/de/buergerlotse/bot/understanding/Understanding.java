package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.List;

/// What was understood of one text.
///
/// @param language tag of the language it is written in
/// @param candidates the likeliest services, best first, at most five
/// @param aspect the likeliest aspect, whatever the service
public record Understanding(String language, List<Candidate> candidates, Aspect aspect, Decision decision) {
  public Understanding {
    candidates = List.copyOf(candidates);
  }
}
