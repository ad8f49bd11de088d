package de.buergerlotse.channels.callback;

import de.buergerlotse.bot.conversation.Conversation;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.dialogue.TurnOutcome;
import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.Reach;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.channels.desk.AnswerTime;
import de.buergerlotse.channels.desk.DeskBell;
import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.WaitingChat;
import de.buergerlotse.channels.intake.KeptBeside;
import de.buergerlotse.channels.intake.Promises;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Takes what the bot promised citizens, and forgets it with their conversations.
@Singleton
class PromisedCallbacks implements Promises, KeptBeside {

  private final Callbacks callbacks;
  private final DeskBoard board;
  private final DeskBell bell;
  private final AnswerTime answers;
  private final Clock clock;

  PromisedCallbacks(Callbacks callbacks, DeskBoard board, DeskBell bell, AnswerTime answers, Clock clock) {
    this.callbacks = callbacks;
    this.board = board;
    this.bell = bell;
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  public void note(UUID turn, Conversation before, TurnOutcome.Promised promised) {
    var id = id(before.id(), turn);
    switch (promised) {
      case TurnOutcome.CallbackWished wish -> callbacks.note(
        callback(id, before, Callback.Kind.CALL, Callback.Way.PHONE, Optional.of(wish.time()), wish.due()),
        Optional.of(turn),
        new Callbacks.Sealed(Optional.of(wish.number().e164()), Optional.empty())
      );
      case TurnOutcome.MessageLeft left -> callbacks.note(
        callback(id, before, Callback.Kind.MESSAGE, way(left.reach()), Optional.empty(), left.due()),
        Optional.of(turn),
        new Callbacks.Sealed(address(left.reach()), Optional.of(left.text()))
      );
    }
  }

  private Callback callback(
    UUID id,
    Conversation head,
    Callback.Kind kind,
    Callback.Way way,
    Optional<CallTime> wished,
    Instant due
  ) {
    var now = clock.instant();
    var topic = head.state().topic();
    var waiting = board.findWaiting(head.id());
    // Whoever waits at the desk of another municipality is called back from there.
    var municipality = waiting.map(WaitingChat::municipality).orElse(head.municipality());
    return new Callback(
      id,
      head.id(),
      municipality,
      kind,
      way,
      head.state().variant(),
      head.channel(),
      topic.map(Candidate::service),
      topic.map(Candidate::aspect),
      wished,
      waiting.map(WaitingChat::since).orElse(now),
      now,
      answers.find(municipality, now).map(AnswerTime.Due::soon).orElse(due),
      due,
      Optional.empty(),
      1,
      0
    );
  }

  private static Callback.Way way(Reach reach) {
    return switch (reach) {
      case Reach.ByPhone _ -> Callback.Way.PHONE;
      case Reach.ByMail _ -> Callback.Way.MAIL;
      case Reach.InChat _ -> Callback.Way.CHAT;
    };
  }

  private static Optional<String> address(Reach reach) {
    return switch (reach) {
      case Reach.ByPhone(var number) -> Optional.of(number.e164());
      case Reach.ByMail(var mail) -> Optional.of(mail.address());
      case Reach.InChat _ -> Optional.empty();
    };
  }

  @Override
  public void made(UUID turn, Conversation conversation) {
    callbacks.open(id(conversation.id(), turn)).ifPresent(bell::ring);
  }

  @Override
  public void withdraw(UUID turn, Conversation conversation) {
    callbacks.withdraw(id(conversation.id(), turn));
  }

  @Override
  public void erase(ConversationId conversation) {
    callbacks.erase(conversation).stream().distinct().forEach(bell::ring);
  }

  /// The same for every try of a turn.
  private static UUID id(ConversationId conversation, UUID turn) {
    return UUID.nameUUIDFromBytes((conversation + " " + turn).getBytes(StandardCharsets.UTF_8));
  }
}
