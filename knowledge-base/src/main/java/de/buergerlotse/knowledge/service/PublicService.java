package de.buergerlotse.knowledge.service;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A public service of a municipality with everything that is known about it (CPSV-AP Public Service, FIM Leistung).
///
/// @param lifeEvents keys of the life events it belongs to
/// @param asOf the month in which its law was last looked at
/// @param humanFirst whether a person should answer before the program does
public record PublicService(
  ServiceId id,
  LocalizedText name,
  Level level,
  List<String> lifeEvents,
  YearMonth asOf,
  boolean humanFirst,
  Facts facts,
  Access access,
  List<Answer> answers
) {
  public PublicService {
    lifeEvents = List.copyOf(lifeEvents);
    answers = List.copyOf(answers);
    var seen = new TreeSet<String>();
    for (var answer : answers) {
      if (!seen.add(answer.aspect().key() + " " + answer.variant())) {
        throw new IllegalArgumentException("two answers for " + answer.aspect().key() + " in " + answer.variant());
      }
      AnswerText.check(answer, facts);
    }
  }

  public Optional<Answer> findAnswer(Aspect aspect, Variant variant) {
    return answers
      .stream()
      .filter(answer -> answer.aspect() == aspect && answer.variant().equals(variant))
      .findFirst();
  }

  /// The aspects answered in at least one variant, in their written order.
  public List<Aspect> aspects() {
    return List.of(Aspect.values())
      .stream()
      .filter(aspect -> answers.stream().anyMatch(answer -> answer.aspect() == aspect))
      .toList();
  }

  /// The variants in which at least one aspect is answered.
  public Set<Variant> variants() {
    var variants = new TreeSet<Variant>();
    answers.forEach(answer -> variants.add(answer.variant()));
    return variants;
  }
}
