package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reach.PhoneReading;
import de.buergerlotse.bot.reply.ContactMove;
import de.buergerlotse.bot.reply.HumanWays;
import java.util.Optional;

/// Leaving a call-back: the number, when to call, "is that right?".
final class CallbackTurn extends ContactTurn {

  private final ContactProgress.Callback progress;

  CallbackTurn(Turn turn, ContactProgress.Callback progress, HumanWays ways, HumanWays.Promise promise) {
    super(turn, ways, promise);
    this.progress = progress;
  }

  /// Begins, with the number and the time of day that the wish itself may name.
  static TurnOutcome begin(Turn turn, HumanWays ways, HumanWays.Promise promise) {
    var begun = new CallbackTurn(turn, ContactProgress.Callback.start(), ways, promise);
    var named = turn.text().flatMap(PhoneReading::find);
    return named.isPresent() ? begun.take(named.get()) : begun.here();
  }

  @Override
  TurnOutcome take(ContactMove move) {
    return switch (move) {
      case SOON, MORNING, AFTERNOON -> next(
        move.time().filter(promise.times()::contains).map(progress::with).orElse(progress)
      );
      case OTHER_NUMBER, OTHER_REACH -> next(progress.withoutNumber());
      case CONFIRM -> wished();
      case CANCEL -> cancelled();
      case GO_ON, IN_CHAT -> next(progress.resumed());
    };
  }

  @Override
  Optional<TurnOutcome> said(String text) {
    if (progress.number().isEmpty()) return PhoneReading.findAnswer(text).map(this::take);
    var number = PhoneReading.find(text);
    if (number.isPresent()) return number.map(this::take);
    var move = progress.time().isEmpty()
      ? ContactWords.readTime(text)
      : ContactWords.readConfirmation(text, ContactMove.OTHER_NUMBER);
    return move.map(this::take);
  }

  private TurnOutcome take(PhoneReading reading) {
    return switch (reading) {
      case PhoneReading.Found(var number) -> next(progress.with(number));
      case PhoneReading.Refused(var reason) -> refused(reason);
    };
  }

  private TurnOutcome refused(PhoneReading.Reason reason) {
    var failed = progress.failed();
    if (failed.failures() < MOST_FAILURES) return asked(replies().askNumberAgain(reason, turn.variant()), failed);
    return new TurnOutcome.HandedOver(
      replies().withoutNumber(ways, turn.variant()),
      turn.state().aside().withoutContact()
    );
  }

  /// Only what was told and seen is confirmed.
  private TurnOutcome wished() {
    if (progress.number().isEmpty() || progress.time().isEmpty()) return here();
    return new TurnOutcome.CallbackWished(
      replies().callbackNoted(promise, ways.waits(), turn.variant()),
      turn.state().aside().withoutContact(),
      progress.number().get(),
      progress.time().get(),
      promise.due().toInstant()
    );
  }

  @Override
  TurnOutcome here() {
    return next(progress);
  }

  private TurnOutcome next(ContactProgress.Callback moved) {
    var variant = turn.variant();
    if (moved.number().isEmpty()) return asked(replies().askNumber(variant), moved);
    if (moved.time().isEmpty()) return asked(replies().askTime(promise, variant), moved);
    var check = replies().checkCallback(moved.number().get(), moved.time().get(), reason(), promise, variant);
    return asked(check, moved);
  }
}
