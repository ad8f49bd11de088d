package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.reply.ReplyComposer;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.bot.understanding.Context;
import de.buergerlotse.bot.understanding.Understander;
import de.buergerlotse.bot.understanding.Understanding;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One turn while it is being decided: the input, what was remembered, and the means to understand and to reply.
///
/// Confined to one thread; the text is understood once, when the first step asks for it.
final class Turn {

  private final TurnInput input;
  private final DialogueState state;
  private final KnowledgeSnapshot snapshot;
  private final Understander understander;
  private final ReplyComposer composer;
  private final TurnMoment moment;
  private @Nullable Understanding understanding;

  Turn(
    TurnInput input,
    DialogueState state,
    KnowledgeSnapshot snapshot,
    Understander understander,
    ReplyComposer composer,
    TurnMoment moment
  ) {
    this.input = input;
    this.state = state;
    this.snapshot = snapshot;
    this.understander = understander;
    this.composer = composer;
    this.moment = moment;
  }

  /// The same turn with something else remembered.
  Turn with(DialogueState other) {
    return new Turn(input, other, snapshot, understander, composer, moment);
  }

  TurnInput input() {
    return input;
  }

  /// The text, when the citizen wrote one.
  Optional<String> text() {
    return switch (input) {
      case TurnInput.Said(var text) -> Optional.of(text);
      case TurnInput.Chose _ -> Optional.empty();
    };
  }

  DialogueState state() {
    return state;
  }

  /// As it is after a text about services.
  DialogueState heard() {
    return text().map(state::heard).orElse(state);
  }

  Variant variant() {
    return state.variant();
  }

  KnowledgeSnapshot snapshot() {
    return snapshot;
  }

  ReplyComposer composer() {
    return composer;
  }

  /// The ways to a human that are open right now.
  HumanWays ways() {
    return moment.ways().get();
  }

  /// The same for an answer about a service: only where a person should answer first they are looked for.
  HumanWays waysBelow(ServiceId service) {
    return snapshot.getService(service).service().humanFirst() ? ways() : HumanWays.TELEPHONE;
  }

  /// The day on which it is said, where the municipality is.
  LocalDate today() {
    return moment.today();
  }

  /// What the text means in this conversation; nothing when a choice was taken.
  Optional<Understanding> understanding() {
    if (understanding == null) {
      understanding = text()
        .map(text -> understander.understand(text, context()))
        .orElse(null);
    }
    return Optional.ofNullable(understanding);
  }

  private Context context() {
    // Who was asked back and goes on talking most likely means the first of the choices.
    var topic = state
      .topic()
      .or(() -> state.offered().stream().findFirst())
      .map(Candidate::service);
    return new Context(topic, state.topic().map(Candidate::aspect), state.earlier(), state.before());
  }
}
