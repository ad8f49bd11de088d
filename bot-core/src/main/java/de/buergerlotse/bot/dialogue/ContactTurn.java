package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ContactMove;
import de.buergerlotse.bot.reply.ContactReplies;
import de.buergerlotse.bot.reply.HumanWays;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Optional;

/// One turn in which a call-back or a message is being left.
abstract sealed class ContactTurn permits CallbackTurn, MessageTurn {

  /// At the second time the other ways are shown.
  static final int MOST_FAILURES = 2;

  final Turn turn;
  final HumanWays ways;
  final HumanWays.Promise promise;

  ContactTurn(Turn turn, HumanWays ways, HumanWays.Promise promise) {
    this.turn = turn;
    this.ways = ways;
    this.promise = promise;
  }

  /// A move, wherever the request stands.
  abstract TurnOutcome take(ContactMove move);

  /// Words in answer to what was asked last; nothing when they are about something else.
  abstract Optional<TurnOutcome> said(String text);

  /// What is to be said at this point, without moving.
  abstract TurnOutcome here();

  /// The request in progress; nothing when there is none, or nothing can be promised any more.
  static Optional<ContactTurn> of(Turn turn) {
    if (turn.state().contact().isEmpty()) return Optional.empty();
    var progress = turn.state().contact().get();
    var ways = turn.ways();
    return ways.promise().map(
      promise ->
        switch (progress) {
          case ContactProgress.Callback callback -> new CallbackTurn(turn, callback, ways, promise);
          case ContactProgress.Message message -> new MessageTurn(turn, message, ways, promise);
        }
    );
  }

  /// What was asked last is asked again, for whoever is in the middle of it.
  static Optional<TurnOutcome> here(Turn turn) {
    var inTheMiddle = turn
      .state()
      .contact()
      .filter(progress -> progress.asides() == 0);
    return inTheMiddle.isEmpty() ? Optional.empty() : of(turn).map(ContactTurn::here);
  }

  /// A choice of a request that is done or was given up.
  static TurnOutcome overtaken(Turn turn) {
    var reply = turn.composer().handover("", turn.ways(), turn.variant());
    return new TurnOutcome.HandedOver(reply, turn.state().aside().withoutContact());
  }

  ContactReplies replies() {
    return turn.composer().contacts();
  }

  /// What the conversation was about.
  Optional<ServiceId> reason() {
    return turn.state().topic().map(Candidate::service);
  }

  TurnOutcome asked(Reply reply, ContactProgress progress) {
    return new TurnOutcome.ContactAsked(reply, turn.state().leaving(progress));
  }

  TurnOutcome cancelled() {
    var reply = turn.composer().notice(BotText.CONTACT_CANCELLED, turn.variant());
    return new TurnOutcome.Remarked(reply, turn.state().withoutContact());
  }
}
