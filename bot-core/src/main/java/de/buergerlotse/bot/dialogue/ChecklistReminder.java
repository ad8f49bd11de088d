package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.Reply;
import java.util.Optional;

/// After an aside the list waits, and the reply offers to go on with it; after a few asides it is put away.
final class ChecklistReminder {

  private static final int MOST_ASIDES = 3;

  private ChecklistReminder() {}

  static TurnOutcome after(Turn turn, TurnOutcome outcome) {
    var before = turn.state().checklist();
    if (before.isEmpty() || outcome instanceof TurnOutcome.Checklist || outcome.state().checklist().isEmpty()) {
      return outcome;
    }
    var waiting = before.get().aside();
    if (waiting.asides() > MOST_ASIDES) return with(outcome, outcome.reply(), outcome.state().withoutChecklist());
    return with(outcome, offer(turn, waiting, outcome.reply()), outcome.state().waiting(waiting));
  }

  /// A list that is complete needs no going on.
  private static Reply offer(Turn turn, ChecklistProgress waiting, Reply reply) {
    return turn
      .snapshot()
      .findLifeSituation(waiting.situation())
      .filter(situation -> situation.nextQuestion(waiting.answers()).isPresent())
      .map(situation -> reply.with(turn.composer().checklists().goOn(situation, turn.variant())))
      .orElse(reply);
  }

  /// Help in danger and the way to a human stay free of offers.
  private static TurnOutcome with(TurnOutcome outcome, Reply reply, DialogueState state) {
    return switch (outcome) {
      case TurnOutcome.Answered _ -> new TurnOutcome.Answered(reply, state);
      case TurnOutcome.Clarified _ -> new TurnOutcome.Clarified(reply, state);
      case TurnOutcome.Declined _ -> new TurnOutcome.Declined(reply, state);
      case TurnOutcome.Remarked _ -> new TurnOutcome.Remarked(reply, state);
      case TurnOutcome.HandedOver(var words, _) -> new TurnOutcome.HandedOver(words, state);
      case TurnOutcome.Queued(var words, _) -> new TurnOutcome.Queued(words, state);
      case TurnOutcome.LeftQueue(var words, _) -> new TurnOutcome.LeftQueue(words, state);
      case TurnOutcome.Emergency(var words, _) -> new TurnOutcome.Emergency(words, state);
      case TurnOutcome.Checklist list -> list;
    };
  }
}
