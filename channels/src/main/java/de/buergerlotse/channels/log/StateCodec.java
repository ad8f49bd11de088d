package de.buergerlotse.channels.log;

import de.buergerlotse.bot.dialogue.ChecklistProgress;
import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.checklist.Answers;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.LifeSituationId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What the bot remembers, as its JSON shape and back.
final class StateCodec {

  private StateCodec() {}

  static WireState wire(DialogueState state) {
    return new WireState(
      state.variant().tag(),
      state.topic().map(StateCodec::wire).orElse(null),
      state.earlier().stream().map(ServiceId::slug).toList(),
      state.offered().stream().map(StateCodec::wire).toList(),
      state.failures(),
      state.checklist().map(StateCodec::wire).orElse(null),
      state.contact().map(ContactCodec::wire).orElse(null),
      state.before().orElse(null)
    );
  }

  static DialogueState state(WireState wire) {
    return new DialogueState(
      Variant.of(wire.variant()),
      Optional.ofNullable(wire.topic()).map(StateCodec::candidate),
      Optional.ofNullable(wire.earlier()).orElse(List.of()).stream().map(ServiceId::new).toList(),
      wire.offered().stream().map(StateCodec::candidate).toList(),
      wire.failures(),
      Optional.ofNullable(wire.checklist()).map(StateCodec::progress),
      Optional.ofNullable(wire.contact()).map(ContactCodec::progress),
      Optional.ofNullable(wire.before())
    );
  }

  private static WireState.Topic wire(Candidate candidate) {
    return new WireState.Topic(candidate.service().slug(), candidate.aspect().key(), candidate.confidence());
  }

  private static Candidate candidate(WireState.Topic topic) {
    return new Candidate(new ServiceId(topic.service()), Aspect.of(topic.aspect()), topic.confidence());
  }

  private static WireState.Progress wire(ChecklistProgress progress) {
    var answers = new LinkedHashMap<String, String>();
    progress
      .answers()
      .given()
      .forEach((question, answer) -> answers.put(question, answer.spelled()));
    return new WireState.Progress(progress.situation().slug(), answers, progress.asides());
  }

  private static ChecklistProgress progress(WireState.Progress wire) {
    var answers = Answers.none();
    for (var answer : wire.answers().entrySet())
      answers = answers.with(answer.getKey(), Given.parse(answer.getValue()));
    return new ChecklistProgress(new LifeSituationId(wire.situation()), answers, wire.asides());
  }
}
