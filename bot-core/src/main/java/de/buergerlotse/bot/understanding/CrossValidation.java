package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads every training text by models that were trained without it. Each time some services are left out altogether:
/// their texts stand for what sounds like the town's but is not.
///
/// @param heldOut the topic texts
/// @param lookalikes harmless texts that sound dangerous
/// @param topicLoss the loss that understood more services
/// @param aspectLoss the loss that understood more aspects
record CrossValidation(List<HeldOut> heldOut, List<Reading> lookalikes, Loss topicLoss, Loss aspectLoss) {
  private static final int FOLDS = 3;
  /// One in how many services is left out of a fold.
  private static final int LEFT_OUT = 12;

  static CrossValidation of(TrainingTexts texts, KnowledgeSnapshot snapshot) {
    var topics = betterOf(loss -> Tried.topics(loss, new Fold(0, texts, snapshot)));
    var aspects = betterOf(loss -> Tried.aspects(loss, new Fold(0, texts, snapshot)));
    var parts = IntStream.range(0, FOLDS)
      .mapToObj(number -> number == 0 ? topics.part() : new Fold(number, texts, snapshot).part(topics.loss()))
      .toList();
    return new CrossValidation(
      parts
        .stream()
        .flatMap(part -> part.heldOut().stream())
        .toList(),
      parts
        .stream()
        .flatMap(part -> part.lookalikes().stream())
        .toList(),
      topics.loss(),
      aspects.loss()
    );
  }

  private static Tried betterOf(Function<Loss, Tried> trial) {
    return List.of(Loss.values()).stream().map(trial).max(Comparator.comparingDouble(Tried::accuracy)).orElseThrow();
  }

  /// How well one loss did on the first fold.
  private record Tried(Loss loss, double accuracy, Part part) {
    static Tried topics(Loss loss, Fold fold) {
      var part = fold.part(loss);
      return new Tried(loss, part.accuracy(), part);
    }

    static Tried aspects(Loss loss, Fold fold) {
      return new Tried(loss, fold.aspectAccuracy(loss), new Part(List.of(), List.of()));
    }
  }

  /// What was held out of one fold.
  private record Part(List<HeldOut> heldOut, List<Reading> lookalikes) {
    double accuracy() {
      var services = heldOut.stream().filter(HeldOut::isService).toList();
      return services.stream().filter(HeldOut::isRight).count() / (double) Math.max(1, services.size());
    }
  }

  /// Models trained without one part of the texts, and that part.
  private static final class Fold {

    private final int number;
    private final TrainingTexts texts;
    private final Set<String> leftOut = new HashSet<>();
    private final Teaching teaching;

    Fold(int number, TrainingTexts texts, KnowledgeSnapshot snapshot) {
      this.number = number;
      this.texts = texts;
      leaveOutServices(snapshot);
      this.teaching = new Teaching(texts.only(this::isTaught), snapshot, ModelTraining::trainLinear);
    }

    private void leaveOutServices(KnowledgeSnapshot snapshot) {
      var next = 0;
      for (var service : snapshot.listServices()) {
        if (next++ % LEFT_OUT == number) leftOut.add(new Label.Service(service.service().id()).outcome());
      }
      // A town with a handful of services would lose too much.
      if (snapshot.listServices().size() < LEFT_OUT) leftOut.clear();
    }

    private boolean isInPart(LabelledText text) {
      return text.origin() % FOLDS == number;
    }

    private boolean isTaught(LabelledText text) {
      return !isInPart(text) && !leftOut.contains(text.outcome());
    }

    Part part(Loss loss) {
      var models = teaching.topics(loss);
      var heldOut = texts
        .topics()
        .stream()
        .filter(this::isInPart)
        .map(text -> new HeldOut(Label.of(text.outcome()), !leftOut.contains(text.outcome()), models.read(text.text())))
        .toList();
      return new Part(
        heldOut,
        texts
          .lookalikes()
          .stream()
          .filter(this::isInPart)
          .map(text -> models.read(text.text()))
          .toList()
      );
    }

    double aspectAccuracy(Loss loss) {
      var reading = teaching.aspects(loss);
      var asked = texts.aspects().stream().filter(this::isInPart).toList();
      var right = asked
        .stream()
        .filter(text -> Label.outcome(reading.read(text.text())).equals(text.outcome()))
        .count();
      return right / (double) Math.max(1, asked.size());
    }
  }
}
