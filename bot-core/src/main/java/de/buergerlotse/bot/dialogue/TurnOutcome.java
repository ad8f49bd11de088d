package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.Reply;

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

  /// Small talk, a switch of language, a word of the bot's own.
  record Remarked(Reply reply, DialogueState state) implements TurnOutcome {}
}
