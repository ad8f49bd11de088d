package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reach.CallTime;
import de.buergerlotse.bot.reach.PhoneNumber;
import de.buergerlotse.bot.reach.Reach;
import de.buergerlotse.bot.reply.Reply;
import java.time.Instant;

/// What a turn came to; the shell acts on it.
public sealed interface TurnOutcome {
  Reply reply();

  DialogueState state();

  /// A question was answered.
  record Answered(Reply reply, DialogueState state) implements TurnOutcome {}

  /// The bot asked back.
  record Clarified(Reply reply, DialogueState state) implements TurnOutcome {}

  /// A human is wanted or needed, and the ways to one are shown.
  record HandedOver(Reply reply, DialogueState state) implements TurnOutcome {}

  /// It is nothing the town answers, or was not understood.
  record Declined(Reply reply, DialogueState state) implements TurnOutcome {}

  /// The citizen waits for a human from now on.
  record Queued(Reply reply, DialogueState state) implements TurnOutcome {}

  /// The citizen no longer waits for a human.
  record LeftQueue(Reply reply, DialogueState state) implements TurnOutcome {}

  /// Someone is in danger.
  record Emergency(Reply reply, DialogueState state) implements TurnOutcome {}

  /// A question of a list for a life situation, or the list.
  record Checklist(Reply reply, DialogueState state) implements TurnOutcome {}

  /// Something asked, or told for confirmation, while a call-back or a message is being left.
  record ContactAsked(Reply reply, DialogueState state) implements TurnOutcome {}

  /// Something was promised that people have to keep.
  sealed interface Promised extends TurnOutcome {
    /// By when.
    Instant due();
  }

  /// The citizen wants to be called and has confirmed it.
  record CallbackWished(
    Reply reply,
    DialogueState state,
    PhoneNumber number,
    CallTime time,
    Instant due
  ) implements Promised {}

  /// The citizen has left a message and confirmed it.
  record MessageLeft(Reply reply, DialogueState state, String text, Reach reach, Instant due) implements Promised {}

  /// Small talk, a switch of language, a word of the bot's own.
  record Remarked(Reply reply, DialogueState state) implements TurnOutcome {}

  /// The same decision with another reply and something else remembered.
  default TurnOutcome with(Reply words, DialogueState remembered) {
    return switch (this) {
      case Answered _ -> new Answered(words, remembered);
      case Clarified _ -> new Clarified(words, remembered);
      case HandedOver _ -> new HandedOver(words, remembered);
      case Declined _ -> new Declined(words, remembered);
      case Queued _ -> new Queued(words, remembered);
      case LeftQueue _ -> new LeftQueue(words, remembered);
      case Emergency _ -> new Emergency(words, remembered);
      case Checklist _ -> new Checklist(words, remembered);
      case ContactAsked _ -> new ContactAsked(words, remembered);
      case CallbackWished wish -> new CallbackWished(words, remembered, wish.number, wish.time, wish.due);
      case MessageLeft left -> new MessageLeft(words, remembered, left.text, left.reach, left.due);
      case Remarked _ -> new Remarked(words, remembered);
    };
  }

  /// Help in danger and the ways to a human stay free of offers to go on with something.
  default boolean staysFreeOfOffers() {
    return switch (this) {
      case HandedOver _, Queued _, LeftQueue _, Emergency _, Checklist _, ContactAsked _ -> true;
      case Answered _, Clarified _, Declined _, CallbackWished _, MessageLeft _, Remarked _ -> false;
    };
  }
}
