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
    if (waiting.asides() > MOST_ASIDES) return outcome.with(outcome.reply(), outcome.state().withoutChecklist());
    var reply = outcome.staysFreeOfOffers() ? outcome.reply() : offer(turn, waiting, outcome.reply());
    return outcome.with(reply, outcome.state().waiting(waiting));
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
}
