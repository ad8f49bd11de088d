package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.bot.understanding.Candidate;
import java.util.List;
import java.util.Optional;

/// A taken choice is answered without any guessing.
final class TakenChoiceStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return switch (turn.input()) {
      case TurnInput.Said _ -> Optional.empty();
      case TurnInput.Chose(ChoiceId.Ask ask) -> Optional.of(answer(turn, ask));
      case TurnInput.Chose(ChoiceId.SomethingElse _) -> Optional.of(somethingElse(turn));
      // Asked by an agent who is no longer there.
      case TurnInput.Chose(ChoiceId.SwitchVariant _), TurnInput.Chose(ChoiceId.Referral _) -> Optional.of(
        unknown(turn)
      );
      case TurnInput.Chose(ChoiceId.Handover _), TurnInput.Chose(ChoiceId.LeaveQueue _) -> Optional.empty();
      case TurnInput.Chose(ChoiceId.Checklist _), TurnInput.Chose(ChoiceId.Contact _) -> Optional.empty();
    };
  }

  /// A choice may be older than the last publication: then its service may be gone.
  private static TurnOutcome answer(Turn turn, ChoiceId.Ask ask) {
    if (turn.snapshot().findService(ask.service()).isEmpty()) return unknown(turn);
    return Answers.give(turn, new Candidate(ask.service(), ask.aspect(), 1.0), List.of());
  }

  private static TurnOutcome somethingElse(Turn turn) {
    var reply = turn.composer().notice(BotText.OTHER_WORDS, turn.variant());
    return new TurnOutcome.Remarked(reply, turn.state().offering(List.of()));
  }

  private static TurnOutcome unknown(Turn turn) {
    return new TurnOutcome.Declined(turn.composer().notUnderstood(turn.variant()), turn.state().notUnderstood());
  }
}
