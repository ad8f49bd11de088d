package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ReplyComposer;
import de.buergerlotse.bot.understanding.Understander;
import de.buergerlotse.knowledge.KnowledgeSnapshot;

/// Runs the rules of a turn in their written order.
public final class Dialogue {

  private Dialogue() {}

  /// The outcome of the first rule that decides; the last rule always does.
  public static TurnOutcome decide(
    TurnInput input,
    DialogueState state,
    KnowledgeSnapshot snapshot,
    Understander understander,
    ReplyComposer composer,
    TurnMoment moment
  ) {
    var turn = new Turn(input, state, snapshot, understander, composer, moment);
    for (var step : TurnSteps.ORDER) {
      var outcome = step.decide(turn);
      if (outcome.isPresent()) {
        return DangerHint.before(turn, ContactReminder.after(turn, ChecklistReminder.after(turn, outcome.get())));
      }
    }
    throw new IllegalStateException("no rule decided on " + input);
  }
}
