package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.Aspect;
import java.util.List;
import java.util.Optional;

/// What was understood of one text.
///
/// @param language tag of the language it is written in
/// @param candidates the likeliest services, best first, at most five
/// @param aspect the likeliest aspect, whatever the service
/// @param possibleDanger the kind of a danger that it may tell of, where that is not sure enough to be the decision
/// @param also a second wish in the same message, to be offered after the first was answered
public record Understanding(
  String language,
  List<Candidate> candidates,
  Aspect aspect,
  Decision decision,
  Optional<String> possibleDanger,
  Optional<Candidate> also
) {
  public Understanding {
    candidates = List.copyOf(candidates);
  }
}
