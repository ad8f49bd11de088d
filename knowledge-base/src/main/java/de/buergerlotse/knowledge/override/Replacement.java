package de.buergerlotse.knowledge.override;

import de.buergerlotse.knowledge.service.Access;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Cost;
import de.buergerlotse.knowledge.service.Deadline;
import de.buergerlotse.knowledge.service.Facts;
import de.buergerlotse.knowledge.service.OnlineService;
import de.buergerlotse.knowledge.service.PublicService;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What stands in the place of one thing of an inherited service.
public sealed interface Replacement {
  /// The name of the place: `responsible`, `onlineService`, `cost:ID`, `deadline:ID`, `answer:ASPECT:VARIANT`.
  String key();

  /// What it says, as words that two editors can compare.
  String wording();

  /// What stood in the place before, as words; empty where nothing did.
  Optional<String> replaced(PublicService inherited);

  /// Whether the place may be empty before; a fee or deadline of an unknown id would be a slip of the pen.
  default boolean mayAdd() {
    return false;
  }

  /// The service with this in its place.
  ///
  /// @throws IllegalArgumentException when it does not fit the rest of the service
  PublicService in(PublicService inherited);

  /// An office of the town is responsible.
  record OfResponsible(String office) implements Replacement {
    @Override
    public String key() {
      return "responsible";
    }

    @Override
    public String wording() {
      return office;
    }

    @Override
    public Optional<String> replaced(PublicService inherited) {
      return Optional.of(inherited.access().responsible());
    }

    @Override
    public PublicService in(PublicService inherited) {
      var access = inherited.access();
      return inherited.withAccess(new Access(office, access.onlineService(), access.appointment()));
    }
  }

  /// Another online service.
  record OfOnlineService(OnlineService online) implements Replacement {
    @Override
    public String key() {
      return "onlineService";
    }

    @Override
    public String wording() {
      return Wording.of(online);
    }

    @Override
    public Optional<String> replaced(PublicService inherited) {
      return inherited.access().onlineService().map(Wording::of);
    }

    @Override
    public boolean mayAdd() {
      return true;
    }

    @Override
    public PublicService in(PublicService inherited) {
      var access = inherited.access();
      return inherited.withAccess(new Access(access.responsible(), Optional.of(online), access.appointment()));
    }
  }

  /// Another price, under the same id.
  record OfCost(Cost cost) implements Replacement {
    @Override
    public String key() {
      return "cost:" + cost.id();
    }

    @Override
    public String wording() {
      return Wording.of(cost);
    }

    @Override
    public Optional<String> replaced(PublicService inherited) {
      return inherited.facts().findCost(cost.id()).map(Wording::of);
    }

    @Override
    public PublicService in(PublicService inherited) {
      var facts = inherited.facts();
      var costs = replace(facts.costs(), other -> other.id().equals(cost.id()), cost);
      return inherited.withFacts(
        new Facts(costs, facts.deadlines(), facts.durations(), facts.evidence(), facts.legal())
      );
    }
  }

  /// Another deadline, under the same id.
  record OfDeadline(Deadline deadline) implements Replacement {
    @Override
    public String key() {
      return "deadline:" + deadline.id();
    }

    @Override
    public String wording() {
      return Wording.of(deadline);
    }

    @Override
    public Optional<String> replaced(PublicService inherited) {
      return inherited.facts().findDeadline(deadline.id()).map(Wording::of);
    }

    @Override
    public PublicService in(PublicService inherited) {
      var facts = inherited.facts();
      var deadlines = replace(facts.deadlines(), other -> other.id().equals(deadline.id()), deadline);
      return inherited.withFacts(
        new Facts(facts.costs(), deadlines, facts.durations(), facts.evidence(), facts.legal())
      );
    }
  }

  /// Another text of one aspect in one variant.
  record OfAnswer(Answer answer) implements Replacement {
    @Override
    public String key() {
      return "answer:" + answer.aspect().key() + ":" + answer.variant();
    }

    @Override
    public String wording() {
      return answer.text();
    }

    @Override
    public Optional<String> replaced(PublicService inherited) {
      return inherited.findAnswer(answer.aspect(), answer.variant()).map(Answer::text);
    }

    @Override
    public boolean mayAdd() {
      return true;
    }

    @Override
    public PublicService in(PublicService inherited) {
      Predicate<Answer> samePlace = other ->
        other.aspect() == answer.aspect() && other.variant().equals(answer.variant());
      var there = inherited.answers().stream().anyMatch(samePlace);
      return inherited.withAnswers(
        there
          ? replace(inherited.answers(), samePlace, answer)
          : Stream.concat(inherited.answers().stream(), Stream.of(answer)).toList()
      );
    }
  }

  private static <T> List<T> replace(List<T> entries, Predicate<T> place, T other) {
    return entries
      .stream()
      .map(entry -> place.test(entry) ? other : entry)
      .toList();
  }
}
