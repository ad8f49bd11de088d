package de.buergerlotse.bot.dialogue;

/// After an aside a call-back or message that is being left waits, and the reply offers to go on with it; after a few asides
/// it is put away.
final class ContactReminder {

  private static final int MOST_ASIDES = 3;

  private ContactReminder() {}

  static TurnOutcome after(Turn turn, TurnOutcome outcome) {
    var before = turn.state().contact();
    if (before.isEmpty() || outcome instanceof TurnOutcome.ContactAsked || outcome.state().contact().isEmpty()) {
      return outcome;
    }
    var waiting = before.get().aside();
    if (waiting.asides() > MOST_ASIDES) return outcome.with(outcome.reply(), outcome.state().withoutContact());
    var reply = outcome.staysFreeOfOffers()
      ? outcome.reply()
      : outcome.reply().with(turn.composer().contacts().goOn(turn.variant()));
    return outcome.with(reply, outcome.state().waiting(waiting));
  }
}
