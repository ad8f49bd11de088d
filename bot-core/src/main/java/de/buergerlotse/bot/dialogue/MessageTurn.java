package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reach.MailAddress;
import de.buergerlotse.bot.reach.PhoneReading;
import de.buergerlotse.bot.reach.Reach;
import de.buergerlotse.bot.reply.ContactMove;
import de.buergerlotse.bot.reply.HumanWays;
import java.util.Optional;

/// Leaving a message: the text, how to answer, "is that right?".
final class MessageTurn extends ContactTurn {

  private final ContactProgress.Message progress;

  MessageTurn(Turn turn, ContactProgress.Message progress, HumanWays ways, HumanWays.Promise promise) {
    super(turn, ways, promise);
    this.progress = progress;
  }

  static TurnOutcome begin(Turn turn, HumanWays ways, HumanWays.Promise promise) {
    return new MessageTurn(turn, ContactProgress.Message.start(), ways, promise).here();
  }

  @Override
  TurnOutcome take(ContactMove move) {
    return switch (move) {
      case IN_CHAT -> next(progress.with(new Reach.InChat()));
      case OTHER_REACH, OTHER_NUMBER -> next(progress.withoutReach());
      case CONFIRM -> left();
      case CANCEL -> cancelled();
      case GO_ON, SOON, MORNING, AFTERNOON -> next(progress.resumed());
    };
  }

  @Override
  Optional<TurnOutcome> said(String text) {
    if (progress.text().isEmpty()) return Optional.of(next(progress.with(text)));
    var reach = readReach(text);
    if (reach.isPresent()) return reach;
    var move = progress.reach().isEmpty()
      ? ContactWords.readReach(text)
      : ContactWords.readConfirmation(text, ContactMove.OTHER_REACH);
    return move.map(this::take);
  }

  private Optional<TurnOutcome> readReach(String text) {
    var mail = MailAddress.find(text);
    if (mail.isPresent()) return mail.map(reading ->
      reading
        .address()
        .map(address -> next(progress.with(new Reach.ByMail(address))))
        .orElseGet(this::refused)
    );
    var asked = progress.reach().isEmpty() ? PhoneReading.findAnswer(text) : PhoneReading.find(text);
    return asked.map(
      reading ->
        switch (reading) {
          case PhoneReading.Found(var number) -> next(progress.with(new Reach.ByPhone(number)));
          case PhoneReading.Refused _ -> refused();
        }
    );
  }

  /// The chat is always a way to answer, so the message is never lost for want of an address.
  private TurnOutcome refused() {
    var failed = progress.withoutReach().failed();
    return asked(replies().askReachAgain(turn.variant()), failed);
  }

  private TurnOutcome left() {
    if (progress.text().isEmpty() || progress.reach().isEmpty()) return here();
    return new TurnOutcome.MessageLeft(
      replies().messageNoted(promise, ways.waits(), turn.variant()),
      turn.state().aside().withoutContact(),
      progress.text().get(),
      progress.reach().get(),
      promise.due().toInstant()
    );
  }

  @Override
  TurnOutcome here() {
    return next(progress);
  }

  private TurnOutcome next(ContactProgress.Message moved) {
    var variant = turn.variant();
    if (moved.text().isEmpty()) return asked(replies().askText(variant), moved);
    if (moved.reach().isEmpty()) return asked(replies().askReach(variant), moved);
    var check = replies().checkMessage(moved.text().get(), moved.reach().get(), reason(), promise, variant);
    return asked(check, moved);
  }
}
