package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Reads every training text by models that were trained without it. Each time some services are left out altogether:
/// their texts stand for what sounds like the town's but is not.
///
/// @param heldOut the topic texts
/// @param lookalikes harmless texts that sound dangerous, as a whole
/// @param dialogues the written dialogues, a fold's each
/// @param topicLoss the loss that understood more services
/// @param aspectLoss the loss that understood more aspects
record CrossValidation(
  List<HeldOut> heldOut,
  List<DangerReading> lookalikes,
  List<DialogueExamples.Played> dialogues,
  Loss topicLoss,
  Loss aspectLoss
) {
  private static final int FOLDS = 3;
  /// One in how many services is left out of a fold.
  private static final int LEFT_OUT = 12;
  private static final Part NOTHING = new Part(
    List.of(),
    List.of(),
    new DialogueExamples.Played(List.of(), List.of(), List.of())
  );

  static CrossValidation of(TrainingTexts texts, KnowledgeSnapshot snapshot) {
    var first = new Fold(0, texts, snapshot);
    var aspectLoss = betterOf(loss -> new Tried(loss, first.aspectAccuracy(loss), NOTHING)).loss();
    first.forgetAspectsBut(aspectLoss);
    var topics = betterOf(loss -> Tried.topics(loss, first.part(loss, aspectLoss)));
    var parts = IntStream.range(0, FOLDS)
      .mapToObj(number ->
        number == 0 ? topics.part() : new Fold(number, texts, snapshot).part(topics.loss(), aspectLoss)
      )
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
      parts.stream().map(Part::dialogues).toList(),
      topics.loss(),
      aspectLoss
    );
  }

  private static Tried betterOf(Function<Loss, Tried> trial) {
    return List.of(Loss.values()).stream().map(trial).max(Comparator.comparingDouble(Tried::accuracy)).orElseThrow();
  }

  /// How well one loss did on the first fold.
  private record Tried(Loss loss, double accuracy, Part part) {
    static Tried topics(Loss loss, Part part) {
      return new Tried(loss, part.accuracy(), part);
    }
  }

  /// What was held out of one fold.
  private record Part(List<HeldOut> heldOut, List<DangerReading> lookalikes, DialogueExamples.Played dialogues) {
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
    private final ServiceTies ties;
    private final Map<Loss, AspectReading> aspects = new EnumMap<>(Loss.class);

    Fold(int number, TrainingTexts texts, KnowledgeSnapshot snapshot) {
      this.number = number;
      this.texts = texts;
      leaveOutServices(snapshot);
      this.teaching = new Teaching(texts.only(this::isTaught), snapshot, ModelTraining::trainLinear);
      this.ties = new ServiceTies(snapshot);
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

    Part part(Loss topicLoss, Loss aspectLoss) {
      var models = teaching.topics(topicLoss);
      var examples = new DialogueExamples(models, aspects(aspectLoss), ties);
      for (var taught : texts.dialogues()) {
        if (taught.origin() % FOLDS == number) examples.play(taught.dialogue());
      }
      return new Part(heldOut(models, examples), lookalikes(models), examples.played());
    }

    private List<HeldOut> heldOut(TopicModels models, DialogueExamples examples) {
      var heldOut = new ArrayList<HeldOut>();
      var random = new Random(11);
      for (var text : texts.topics()) {
        if (!isInPart(text)) continue;
        var reading = models.read(text.text());
        var held = HeldOut.of(Label.of(text.outcome()), !leftOut.contains(text.outcome()), reading);
        var topic = models.services().get(random.nextInt(models.services().size()));
        if (held.truth() instanceof Label.FollowUp) examples.goOn(text.text(), reading, topic);
        if (held.interrupts()) examples.interrupt(text.text(), reading, topic);
        heldOut.add(held);
      }
      return List.copyOf(heldOut);
    }

    private List<DangerReading> lookalikes(TopicModels models) {
      return texts
        .lookalikes()
        .stream()
        .filter(this::isInPart)
        .map(text -> models.read(text.text()).dangers().whole())
        .toList();
    }

    /// Models that are not needed any more leave room for those that are.
    void forgetAspectsBut(Loss kept) {
      aspects.keySet().removeIf(loss -> loss != kept);
    }

    private AspectReading aspects(Loss loss) {
      return aspects.computeIfAbsent(loss, teaching::aspects);
    }

    double aspectAccuracy(Loss loss) {
      var reading = aspects(loss);
      var asked = texts.aspects().stream().filter(this::isInPart).toList();
      var right = asked
        .stream()
        .filter(text -> Label.outcome(reading.read(text.text(), text.about())).equals(text.outcome()))
        .count();
      return right / (double) Math.max(1, asked.size());
    }
  }
}
