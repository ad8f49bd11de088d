package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.Block.HandoverOption;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// Whoever wants a human gets one, or is shown the ways to one, whatever else the text says.
final class HumanStep implements TurnStep {

  /// Who says just this waits at once; behind the other kinds of wishes may stand something a chat is not the way for.
  private static final String WANTS_HUMAN = "wantsHuman";
  private static final String WANTS_CALLBACK = "callback";

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
    return switch (kind) {
      case WANTS_HUMAN -> queuedOr(turn, kind);
      case WANTS_CALLBACK -> callback(turn);
      default -> shown(turn, kind, turn.ways());
    };
  }

  private static TurnOutcome chosen(Turn turn, HandoverOption option) {
    return switch (option) {
      case LIVECHAT -> queuedOr(turn, "");
      case CALLBACK -> callback(turn);
      case MESSAGE -> message(turn);
      case PHONE -> new TurnOutcome.HandedOver(
        turn.composer().phoneNotice(turn.ways(), turn.variant()),
        turn.state().aside()
      );
    };
  }

  private static TurnOutcome callback(Turn turn) {
    var ways = turn.ways();
    return ways
      .promise()
      .map(promise -> CallbackTurn.begin(turn, ways, promise))
      .orElseGet(() -> shown(turn, "", ways));
  }

  private static TurnOutcome message(Turn turn) {
    var ways = turn.ways();
    return ways
      .promise()
      .map(promise -> MessageTurn.begin(turn, ways, promise))
      .orElseGet(() -> shown(turn, "", ways));
  }

  /// Into the queue of the live chat, or the ways that are left while it is closed.
  private static TurnOutcome queuedOr(Turn turn, String kind) {
    var ways = turn.ways();
    if (ways.liveChat().isEmpty()) return shown(turn, kind, ways);
    return new TurnOutcome.Queued(turn.composer().queued(kind, ways, turn.variant()), turn.state().aside());
  }

  private static TurnOutcome shown(Turn turn, String kind, HumanWays ways) {
    return new TurnOutcome.HandedOver(turn.composer().handover(kind, ways, turn.variant()), turn.state().aside());
  }

  private static TurnOutcome left(Turn turn) {
    var reply = turn.composer().notice(BotText.QUEUE_LEFT, turn.variant());
    return new TurnOutcome.LeftQueue(reply, turn.state().aside());
  }
}
