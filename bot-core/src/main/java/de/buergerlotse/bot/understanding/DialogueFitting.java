package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.phrase.ExampleDialogue;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Learns from whole dialogues when a topic stays, changes or comes back. The models must not have been trained on the
/// dialogues' texts, or they would seem surer than they are with what nobody has written yet.
final class DialogueFitting {

  private final TopicModels topics;
  private final ServiceSignals services;
  private final AspectSignals aspects;
  private final ServiceTies ties;
  private final List<ChoiceModel.Example> serviceChoices = new ArrayList<>();
  private final List<ChoiceModel.Example> aspectChoices = new ArrayList<>();

  DialogueFitting(TopicModels topics, AspectReading aspects, ServiceTies ties) {
    this.topics = topics;
    this.services = new ServiceSignals(topics, ties);
    this.aspects = new AspectSignals(aspects);
    this.ties = ties;
  }

  /// Dialogues about services that the town does not offer teach nothing.
  ContextChoices fit(List<ExampleDialogue> dialogues) {
    dialogues.stream().filter(this::isKnown).forEach(this::play);
    return new ContextChoices(
      ContextChoices.PRIOR.services().fit(serviceChoices),
      ContextChoices.PRIOR.aspects().fit(aspectChoices)
    );
  }

  private boolean isKnown(ExampleDialogue dialogue) {
    return ties.knowsAll(dialogue.turns().stream().map(ExampleDialogue.Turn::service).toList());
  }

  private void play(ExampleDialogue dialogue) {
    var earlier = new LinkedHashSet<ServiceId>();
    for (var next = 1; next < dialogue.turns().size(); next++) {
      var last = dialogue.turns().get(next - 1);
      var turn = dialogue.turns().get(next);
      var signals = services.of(turn.text(), topics.read(turn.text()), last.service(), List.copyOf(earlier));
      serviceChoices.add(new ChoiceModel.Example(signals, topics.services().indexOf(turn.service())));
      aspectChoices.add(aspectChoice(turn, last));
      earlier.add(last.service());
    }
  }

  private ChoiceModel.Example aspectChoice(ExampleDialogue.Turn turn, ExampleDialogue.Turn last) {
    var isNewTopic = !turn.service().equals(last.service());
    Optional<Aspect> before = Optional.of(last.aspect());
    return new ChoiceModel.Example(
      aspects.of(turn.text(), isNewTopic, before),
      aspects.aspects().indexOf(turn.aspect())
    );
  }
}
