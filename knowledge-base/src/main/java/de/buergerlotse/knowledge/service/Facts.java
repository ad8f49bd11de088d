package de.buergerlotse.knowledge.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The figures of a service to which its texts refer, so that each is changed in one place.
public record Facts(
  List<Cost> costs,
  List<Deadline> deadlines,
  List<ProcessingTime> durations,
  List<Evidence> evidence,
  List<LegalResource> legal
) {
  public Facts {
    costs = List.copyOf(costs);
    deadlines = List.copyOf(deadlines);
    durations = List.copyOf(durations);
    evidence = List.copyOf(evidence);
    legal = List.copyOf(legal);
    requireOwnIds("costs", costs.stream().map(Cost::id));
    requireOwnIds("deadlines", deadlines.stream().map(Deadline::id));
    requireOwnIds("durations", durations.stream().map(ProcessingTime::id));
    requireOwnIds("evidence", evidence.stream().map(Evidence::id));
  }

  /// The same with other legal bases.
  public Facts withLegal(List<LegalResource> others) {
    return new Facts(costs, deadlines, durations, evidence, others);
  }

  /// Two figures of one kind and id would leave open which of them a text means.
  private static void requireOwnIds(String kind, Stream<String> ids) {
    var seen = new HashSet<String>();
    ids.forEach(id -> {
      if (!seen.add(id)) throw new IllegalArgumentException("two " + kind + " are called " + id);
    });
  }

  public Optional<Cost> findCost(String id) {
    return costs
      .stream()
      .filter(cost -> cost.id().equals(id))
      .findFirst();
  }

  public Optional<Deadline> findDeadline(String id) {
    return deadlines
      .stream()
      .filter(deadline -> deadline.id().equals(id))
      .findFirst();
  }

  public Optional<ProcessingTime> findDuration(String id) {
    return durations
      .stream()
      .filter(duration -> duration.id().equals(id))
      .findFirst();
  }

  public Optional<Evidence> findEvidence(String id) {
    return evidence
      .stream()
      .filter(proof -> proof.id().equals(id))
      .findFirst();
  }
}
