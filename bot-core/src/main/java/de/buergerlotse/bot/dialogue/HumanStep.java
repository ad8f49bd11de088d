package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.Block.HandoverOption;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// Whoever wants a human gets one, or is shown the ways to one, whatever else the text says.
final class HumanStep implements TurnStep {

  /// Who says just this waits at once; behind the other kinds of wishes may stand something a chat is not the way for.
  private static final String WANTS_HUMAN = "wantsHuman";

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return switch (turn.input()) {
      case TurnInput.Chose(ChoiceId.Handover(var option)) -> Optional.of(chosen(turn, option));
      case TurnInput.Chose(ChoiceId.LeaveQueue _) -> Optional.of(left(turn));
      case TurnInput.Chose _ -> Optional.empty();
      case TurnInput.Said _ -> turn
        .understanding()
        .filter(understood -> understood.decision() instanceof Decision.Human)
        .map(understood -> wished(turn, ((Decision.Human) understood.decision()).kind()));
    };
  }

  private static TurnOutcome wished(Turn turn, String kind) {
    if (kind.equals(WANTS_HUMAN)) return queuedOr(turn, kind);
    return new TurnOutcome.HandedOver(
      turn.composer().handover(kind, turn.ways(), turn.variant()),
      turn.state().aside()
    );
  }

  private static TurnOutcome chosen(Turn turn, HandoverOption option) {
    return switch (option) {
      case LIVECHAT -> queuedOr(turn, "");
      case PHONE, CALLBACK -> new TurnOutcome.HandedOver(
        turn.composer().phoneNotice(turn.variant()),
        turn.state().aside()
      );
    };
  }

  /// Into the queue of the live chat, or the ways that are left while it is closed.
  private static TurnOutcome queuedOr(Turn turn, String kind) {
    var state = turn.state().aside();
    return turn
      .ways()
      .liveChat()
      .<TurnOutcome>map(place -> new TurnOutcome.Queued(turn.composer().queued(kind, place, turn.variant()), state))
      .orElseGet(() -> new TurnOutcome.HandedOver(turn.composer().handover(kind, turn.ways(), turn.variant()), state));
  }

  private static TurnOutcome left(Turn turn) {
    var reply = turn.composer().notice(BotText.QUEUE_LEFT, turn.variant());
    return new TurnOutcome.LeftQueue(reply, turn.state().aside());
  }
}
