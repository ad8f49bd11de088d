package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.evaluation.UnderstandingChange;
import de.buergerlotse.bot.understanding.AddedPhrase;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.editorial.GoldenRows;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.training.Retraining;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What a phrase would change: a candidate is really trained with it, and asked what citizens asked in the last month, the
/// municipality's golden questions, and the questions of the gap.
@Singleton
class PhraseEffects {

  private static final Duration A_MONTH = Duration.ofDays(31);
  private static final int MOST_ASKED = 3_000;
  private final Bots bots;
  private final Retraining retraining;
  private final AskedQuestions questions;
  private final GoldenRows golden;
  private final Clock clock;

  PhraseEffects(Bots bots, Retraining retraining, AskedQuestions questions, GoldenRows golden, Clock clock) {
    this.bots = bots;
    this.retraining = retraining;
    this.questions = questions;
    this.golden = golden;
    this.clock = clock;
  }

  /// @param lastMonth how many of the questions citizens asked
  /// @param golden how many of the municipality's golden questions
  /// @param took until the candidate was trained and asked
  record Effect(UnderstandingChange change, int lastMonth, int golden, Duration took) {}

  /// @param member who wants to know
  /// @param cluster the questions for which the phrase is added
  Effect of(AddedPhrase phrase, GapClusters.Cluster cluster, StaffMember member) {
    var begin = clock.instant();
    var town = member.municipality();
    var before = bots.find(town).orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
    var after = before.with(retraining.candidate(town, List.of(phrase), member.name()));
    var right = golden
      .list(town)
      .stream()
      .map(one -> new UnderstandingChange.Asked(one.text(), Optional.of(one.service())))
      .toList();
    var asked = new ArrayList<UnderstandingChange.Asked>();
    for (var kept : questions.listKept(town, begin.minus(A_MONTH), begin.plus(A_MONTH), MOST_ASKED)) {
      asked.add(new UnderstandingChange.Asked(kept.text(), kept.known()));
    }
    var lastMonth = asked.size();
    var meant =
      phrase.meaning() instanceof AddedPhrase.OfService(var service, _)
        ? Optional.of(service)
        : Optional.<ServiceId>empty();
    cluster.questions().forEach(text -> asked.add(new UnderstandingChange.Asked(text, meant)));
    asked.addAll(right);
    var distinct = new LinkedHashMap<String, UnderstandingChange.Asked>();
    for (var one : asked) distinct.merge(one.text(), one, PhraseEffects::known);
    var change = UnderstandingChange.of(List.copyOf(distinct.values()), before, after);
    return new Effect(change, lastMonth, right.size(), Duration.between(begin, clock.instant()));
  }

  private static UnderstandingChange.Asked known(UnderstandingChange.Asked one, UnderstandingChange.Asked other) {
    return one.expected().isPresent() ? one : other;
  }
}
