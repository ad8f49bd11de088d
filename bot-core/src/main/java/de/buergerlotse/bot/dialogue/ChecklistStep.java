package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.reply.ChoiceId;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import java.util.Optional;

/// A list in progress takes its answers; what is no answer to its question is left to the other rules, and the list waits.
///
/// It comes before the wish for a human, because "weiß nicht" and "zurück" sound like one to a model that does not know the
/// question; it takes nothing in which a human is named.
final class ChecklistStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return switch (turn.input()) {
      case TurnInput.Chose(ChoiceId.Checklist choice) -> Optional.of(moved(turn, choice));
      case TurnInput.Chose _ -> Optional.empty();
      case TurnInput.Said(var text) -> running(turn).flatMap(situation -> said(turn, situation, text));
    };
  }

  /// A choice may be older than the last publication: then its situation or question may be gone.
  private static TurnOutcome moved(Turn turn, ChoiceId.Checklist choice) {
    return turn
      .snapshot()
      .findLifeSituation(choice.situation())
      .flatMap(situation -> new ChecklistTurn(turn, situation).take(choice.move()))
      .orElseGet(() ->
        new TurnOutcome.Declined(turn.composer().notUnderstood(turn.variant()), turn.state().notUnderstood())
      );
  }

  private static Optional<LifeSituation> running(Turn turn) {
    return turn
      .state()
      .checklist()
      .flatMap(progress -> turn.snapshot().findLifeSituation(progress.situation()));
  }

  private static Optional<TurnOutcome> said(Turn turn, LifeSituation situation, String text) {
    var progress = turn.state().checklist().orElseThrow();
    // After something else was talked about, "ja" answers that and not the list.
    var words =
      progress.asides() > 0
        ? ChecklistWords.readAside(text)
        : ChecklistWords.read(text, situation.nextQuestion(progress.answers()), turn.today());
    return words.flatMap(
      meant ->
        switch (meant) {
          case ChecklistWords.Meant.Move(var move) -> new ChecklistTurn(turn, situation).take(move);
          case ChecklistWords.Meant.NoSuchDay() -> Optional.of(new ChecklistTurn(turn, situation).noSuchDay());
          case ChecklistWords.Meant.Stop() -> Optional.of(
            new TurnOutcome.Remarked(
              turn.composer().notice(BotText.CHECKLIST_STOPPED, turn.variant()),
              turn.state().withoutChecklist()
            )
          );
        }
    );
  }
}
