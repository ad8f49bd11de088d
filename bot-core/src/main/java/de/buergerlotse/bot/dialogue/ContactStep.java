package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// A call-back or a message that is being left takes what it asked for; what is none of it is left to the other rules, and
/// it waits.
final class ContactStep implements TurnStep {

  private static final String WANTS_HUMAN = "wantsHuman";
  /// Whoever writes more tells what the message is to say, a wish for a human in it or not.
  private static final int LONGEST_WISH = 60;

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return switch (turn.input()) {
      case TurnInput.Chose(ChoiceId.Contact(var move)) -> ContactTurn.of(turn)
        .map(contact -> contact.take(move))
        .or(() -> Optional.of(ContactTurn.overtaken(turn)));
      case TurnInput.Chose _ -> Optional.empty();
      case TurnInput.Said(var text) -> turn.state().contact().isEmpty() || isNoMessage(turn, text)
        ? Optional.empty()
        : ContactTurn.of(turn).flatMap(contact -> said(contact, turn.state().contact().orElseThrow(), text));
    };
  }

  /// Any text can be the message that was asked for, but a short wish for a human is one.
  private static boolean isNoMessage(Turn turn, String text) {
    var asksForText =
      turn.state().contact().orElseThrow() instanceof ContactProgress.Message message && message.text().isEmpty();
    return asksForText && text.length() <= LONGEST_WISH && wantsHuman(turn);
  }

  private static boolean wantsHuman(Turn turn) {
    return turn
      .understanding()
      .filter(understood -> understood.decision() instanceof Decision.Human(var kind) && kind.equals(WANTS_HUMAN))
      .isPresent();
  }

  /// After something else was talked about, "ja" answers that, and only clear words go on.
  private static Optional<TurnOutcome> said(ContactTurn contact, ContactProgress progress, String text) {
    var move = ContactWords.readAnywhere(text);
    if (move.isPresent()) return move.map(contact::take);
    return progress.asides() > 0 ? Optional.empty() : contact.said(text);
  }
}
