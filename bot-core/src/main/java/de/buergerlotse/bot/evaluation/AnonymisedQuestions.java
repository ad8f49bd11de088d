package de.buergerlotse.bot.evaluation;

import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Instant;
import java.util.List;

/// The port to what citizens asked lately, with nothing left in it that tells who they are.
public interface AnonymisedQuestions {
  /// @param atMost so many of the latest
  List<String> list(MunicipalityId municipality, Instant since, int atMost);

  /// Nothing is known of what was asked.
  static AnonymisedQuestions none() {
    return (municipality, since, atMost) -> List.of();
  }
}
