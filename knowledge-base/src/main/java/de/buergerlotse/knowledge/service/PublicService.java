package de.buergerlotse.knowledge.service;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A public service of a municipality with everything that is known about it (CPSV-AP Public Service, FIM Leistung).
///
/// A text in another variant that does not tell its original counts as written after the plain text beside it.
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
    answers = Originals.told(answers);
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

  /// The answer, unless it is stale.
  public Optional<Answer> findCurrentAnswer(Aspect aspect, Variant variant) {
    return findAnswer(aspect, variant).filter(answer -> !isStale(answer));
  }

  /// Whether the plain text has changed since this text was written after it.
  public boolean isStale(Answer answer) {
    return Originals.isStale(answer, answers);
  }

  /// The same service with other figures.
  ///
  /// @throws IllegalArgumentException when its texts refer to figures that are not among them
  public PublicService withFacts(Facts others) {
    return new PublicService(id, name, level, lifeEvents, asOf, humanFirst, others, access, answers);
  }

  /// The same service by other ways.
  public PublicService withAccess(Access others) {
    return new PublicService(id, name, level, lifeEvents, asOf, humanFirst, facts, others, answers);
  }

  /// The same service with other texts.
  ///
  /// @throws IllegalArgumentException when they refer to figures that the service does not have
  public PublicService withAnswers(List<Answer> others) {
    return new PublicService(id, name, level, lifeEvents, asOf, humanFirst, facts, access, others);
  }

  /// The aspects answered in at least one variant, in their written order.
  public List<Aspect> aspects() {
    return List.of(Aspect.values())
      .stream()
      .filter(aspect -> answers.stream().anyMatch(answer -> answer.aspect() == aspect))
      .toList();
  }

  /// The variants in which at least one aspect has an answer that is not stale.
  public Set<Variant> variants() {
    var variants = new TreeSet<Variant>();
    for (var answer : answers) if (!isStale(answer)) variants.add(answer.variant());
    return variants;
  }
}
