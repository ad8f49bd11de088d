package de.buergerlotse.bot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Finds the calibration from held-out texts: what it promises here it keeps for questions that nobody has written yet.
final class CalibrationFitting {

  /// Shares of held-out service texts that may go wrong in each way. Models that saw all texts do better than these,
  /// which saw two thirds.
  private static final double WRONGLY_ANSWERED = 0.027;
  private static final double REFUSED = 0.04;
  private static final double TAKEN_FOR_DANGER = 0.004;
  /// Each sentence may be taken for one.
  private static final double STORY_TAKEN_FOR_DANGER = 0.01;
  /// Of the texts that tell of no danger; the numbers stand beside what is said else, and harm nobody.
  private static final double HINTED_AT_DANGER = 0.03;
  /// Wishes for a human are told by people in need, too, and a human comes anyway.
  private static final double HINTED_AT_DANGER_BESIDE_HUMAN = 0.05;
  private static final double TAKEN_FOR_HUMAN = 0.016;
  /// Look-alikes are few among the held-out texts, and what a model errs about most.
  private static final double LOOKALIKE_IMPORTANCE = 3;
  /// What is less likely right than wrong is asked back, however few services there are to confuse.
  private static final double RATHER_RIGHT = 0.5;
  private static final double PART_OF_TALK = 2;
  /// Thresholds tried: hundredths.
  private static final int STEPS = 100;

  private final CrossValidation validation;
  private final List<HeldOut> services;

  CalibrationFitting(CrossValidation validation) {
    this.validation = validation;
    this.services = validation.heldOut().stream().filter(HeldOut::isService).toList();
  }

  Calibration fit() {
    var scope = fit(
      text -> !(text.truth() instanceof Label.FollowUp) && text.offered(),
      HeldOut::isService,
      HeldOut::service,
      List.of()
    );
    var trust = fit(
      text -> text.truth() instanceof Label.Service || text.isForeign(),
      HeldOut::isRight,
      HeldOut::service,
      List.of()
    );
    var danger = fit(
      _ -> true,
      text -> text.truth() instanceof Label.Danger,
      text -> text.dangers().whole().signals(),
      validation.lookalikes()
    );
    var human = fit(
      text -> !(text.truth() instanceof Label.Danger),
      text -> text.truth() instanceof Label.Human,
      HeldOut::human,
      List.of()
    );
    var dangerAt = lowest(TAKEN_FOR_DANGER, inSentences(false), text -> danger(text, danger));
    var answerAt = Math.max(
      RATHER_RIGHT,
      lowest(WRONGLY_ANSWERED, services, text -> text.isRight() ? 0 : trust.probability(text.service()))
    );
    var thresholds = new Thresholds(
      answerAt,
      highest(REFUSED, text -> scope.probability(text.service())),
      dangerAt,
      Math.max(dangerAt, lowest(STORY_TAKEN_FOR_DANGER, inSentences(true), text -> danger(text, danger))),
      lowest(HINTED_AT_DANGER, harmless(false), text ->
        trust.probability(text.service()) >= answerAt ? 0 : danger(text, danger)
      ),
      lowest(HINTED_AT_DANGER_BESIDE_HUMAN, harmless(true), text -> danger(text, danger)),
      lowest(TAKEN_FOR_HUMAN, services, text -> human.probability(text.human()))
    );
    return new Calibration(
      validation.topicLoss(),
      validation.aspectLoss(),
      scope,
      trust,
      danger,
      human,
      thresholds,
      belonging(),
      choices()
    );
  }

  private ContextChoices choices() {
    return new ContextChoices(
      ContextChoices.PRIOR.services().fit(
        validation
          .dialogues()
          .stream()
          .flatMap(played -> played.services().stream())
          .toList()
      ),
      ContextChoices.PRIOR.aspects().fit(
        validation
          .dialogues()
          .stream()
          .flatMap(played -> played.aspects().stream())
          .toList()
      )
    );
  }

  /// Most that is said in a conversation is part of it: together it counts [#PART_OF_TALK] times as much as the rest.
  private Logistic belonging() {
    var all = validation
      .dialogues()
      .stream()
      .flatMap(played -> played.belongings().stream())
      .toList();
    var parts = all.stream().filter(Logistic.Example::truth).count();
    if (parts == 0) return Logistic.ALWAYS;
    var importance = (PART_OF_TALK * (all.size() - parts)) / parts;
    return Logistic.fit(
      all
        .stream()
        .map(one -> one.truth() ? new Logistic.Example(one.signals(), true, importance) : one)
        .toList()
    );
  }

  private Logistic fit(
    Predicate<HeldOut> counts,
    Predicate<HeldOut> truth,
    Function<HeldOut, double[]> signals,
    List<DangerReading> furtherUntrue
  ) {
    var examples = new ArrayList<Logistic.Example>();
    for (var text : validation.heldOut()) {
      if (counts.test(text)) examples.add(new Logistic.Example(signals.apply(text), truth.test(text), 1));
    }
    for (var reading : furtherUntrue) {
      examples.add(new Logistic.Example(reading.signals(), false, LOOKALIKE_IMPORTANCE));
    }
    return Logistic.fit(examples);
  }

  private List<HeldOut> inSentences(boolean several) {
    return services
      .stream()
      .filter(text -> text.dangers().ofStory() == several)
      .toList();
  }

  /// @param human those that wish for a human, else all others
  private List<HeldOut> harmless(boolean human) {
    return validation
      .heldOut()
      .stream()
      .filter(text -> !(text.truth() instanceof Label.Danger) && text.truth() instanceof Label.Human == human)
      .toList();
  }

  private static double danger(HeldOut text, Logistic danger) {
    return text.dangers().probability(danger);
  }

  /// The lowest threshold that no more than the given share of texts reaches.
  private static double lowest(double share, List<HeldOut> texts, ToDoubleFunction<HeldOut> probability) {
    for (var step = 1; step < STEPS; step++) {
      var threshold = (double) step / STEPS;
      if (share(texts, text -> probability.applyAsDouble(text) >= threshold) <= share) return threshold;
    }
    return 1;
  }

  /// The highest threshold that no more than the given share of services stays below.
  private double highest(double share, ToDoubleFunction<HeldOut> probability) {
    for (var step = STEPS - 1; step > 0; step--) {
      var threshold = (double) step / STEPS;
      if (share(services, text -> probability.applyAsDouble(text) < threshold) <= share) return threshold;
    }
    return 0;
  }

  private static double share(List<HeldOut> texts, Predicate<HeldOut> counts) {
    return texts.stream().filter(counts).count() / (double) Math.max(1, texts.size());
  }
}
