package de.buergerlotse.channels.log;

import de.buergerlotse.bot.dialogue.DialogueState;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
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
      state.failures()
    );
  }

  static DialogueState state(WireState wire) {
    return new DialogueState(
      Variant.of(wire.variant()),
      Optional.ofNullable(wire.topic()).map(StateCodec::candidate),
      Optional.ofNullable(wire.earlier()).orElse(List.of()).stream().map(ServiceId::new).toList(),
      wire.offered().stream().map(StateCodec::candidate).toList(),
      wire.failures()
    );
  }

  private static WireState.Topic wire(Candidate candidate) {
    return new WireState.Topic(candidate.service().slug(), candidate.aspect().key(), candidate.confidence());
  }

  private static Candidate candidate(WireState.Topic topic) {
    return new Candidate(new ServiceId(topic.service()), Aspect.of(topic.aspect()), topic.confidence());
  }
}
