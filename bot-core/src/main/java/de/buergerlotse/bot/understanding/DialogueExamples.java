package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Plays written dialogues to models that were not trained on them, or these would seem surer than they are with what
/// nobody has written yet; what is learnt from is when a topic stays, changes or comes back.
final class DialogueExamples {

  private final TopicModels topics;
  private final ServiceSignals services;
  private final AspectReading reading;
  private final AspectSignals aspects;
  private final BelongingSignals belonging;
  private final List<ChoiceModel.Example> serviceChoices = new ArrayList<>();
  private final List<ChoiceModel.Example> aspectChoices = new ArrayList<>();
  private final List<Logistic.Example> belongings = new ArrayList<>();

  DialogueExamples(TopicModels topics, AspectReading aspects, ServiceTies ties) {
    this.topics = topics;
    this.services = new ServiceSignals(topics, ties);
    this.reading = aspects;
    this.aspects = new AspectSignals(aspects);
    this.belonging = new BelongingSignals(topics, aspects);
  }

  /// What was learnt from all that was played.
  record Played(
    List<ChoiceModel.Example> services,
    List<ChoiceModel.Example> aspects,
    List<Logistic.Example> belongings
  ) {}

  Played played() {
    return new Played(List.copyOf(serviceChoices), List.copyOf(aspectChoices), List.copyOf(belongings));
  }

  /// Dialogues about services that the models do not know teach nothing.
  void play(ExampleDialogue dialogue) {
    if (
      !dialogue
        .turns()
        .stream()
        .allMatch(turn -> topics.services().contains(turn.service()))
    ) return;
    var earlier = new LinkedHashSet<ServiceId>();
    for (var next = 1; next < dialogue.turns().size(); next++) {
      var last = dialogue.turns().get(next - 1);
      playLater(dialogue.turns().get(next), last, List.copyOf(earlier));
      earlier.add(last.service());
    }
  }

  private void playLater(ExampleDialogue.Turn turn, ExampleDialogue.Turn last, List<ServiceId> earlier) {
    var read = topics.read(turn.text());
    Optional<Aspect> before = Optional.of(last.aspect());
    var context = new Context(Optional.of(last.service()), before, earlier, Optional.of(last.text()));
    var signals = services.of(turn.text(), read, last.service(), context);
    serviceChoices.add(LikelyOptions.of(signals, topics.services().indexOf(turn.service())));
    var isNewTopic = !turn.service().equals(last.service());
    aspectChoices.add(
      new ChoiceModel.Example(
        aspects.of(turn.text(), asked(turn.text(), turn.service()), isNewTopic, before),
        aspects.aspects().indexOf(turn.aspect())
      )
    );
    belongings.add(
      new Logistic.Example(belonging.of(turn.text(), read, asked(turn.text(), last.service()), last.service()), true, 1)
    );
  }

  private double[] asked(String text, ServiceId about) {
    return reading.scores(text, Optional.of(about));
  }

  /// A question that leaves the service out is part of any conversation.
  void goOn(String text, Reading read, ServiceId topic) {
    belongings.add(new Logistic.Example(belonging.of(text, read, asked(text, topic), topic), true, 1));
  }

  /// Something that has nothing to do with the topic nor any other service.
  void interrupt(String text, Reading read, ServiceId topic) {
    belongings.add(new Logistic.Example(belonging.of(text, read, asked(text, topic), topic), false, 1));
  }
}
