package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.Block.HandoverOption;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// Whoever wants a human is shown the ways to one, whatever else the text says.
final class HumanStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return switch (turn.input()) {
      case TurnInput.Chose(ChoiceId.Handover(var option)) -> Optional.of(chosen(turn, option));
      case TurnInput.Chose _ -> Optional.empty();
      case TurnInput.Said _ -> turn
        .understanding()
        .filter(understood -> understood.decision() instanceof Decision.Human)
        .map(understood -> wished(turn, ((Decision.Human) understood.decision()).kind()));
    };
  }

  private static TurnOutcome wished(Turn turn, String kind) {
    return new TurnOutcome.HandedOver(turn.composer().handover(kind, turn.variant()), turn.state().aside());
  }

  private static TurnOutcome chosen(Turn turn, HandoverOption option) {
    var reply = switch (option) {
      case PHONE, LIVECHAT, CALLBACK -> turn.composer().phoneNotice(turn.variant());
    };
    return new TurnOutcome.HandedOver(reply, turn.state().aside());
  }
}
