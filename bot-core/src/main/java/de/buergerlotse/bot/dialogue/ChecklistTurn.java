package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.ChecklistMove;
import de.buergerlotse.bot.reply.Reply;
import de.buergerlotse.knowledge.checklist.Answers;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.LifeSituation;
import java.util.Optional;

/// Moves in the list of one life situation: what each comes to.
final class ChecklistTurn {

  private final Turn turn;
  private final LifeSituation situation;
  private final ChecklistProgress progress;

  ChecklistTurn(Turn turn, LifeSituation situation) {
    this.turn = turn;
    this.situation = situation;
    this.progress = turn
      .state()
      .checklist()
      .filter(running -> running.situation().equals(situation.id()))
      .orElseGet(() -> ChecklistProgress.start(situation.id()));
  }

  /// Nothing when the move is one that this situation does not know any more.
  Optional<TurnOutcome> take(ChecklistMove move) {
    return switch (move) {
      case ChecklistMove.Start() -> Optional.of(next(ChecklistProgress.start(situation.id())));
      case ChecklistMove.GoOn() -> Optional.of(next(progress.with(progress.answers())));
      case ChecklistMove.Back() -> Optional.of(next(progress.with(withoutLast(progress.answers()))));
      case ChecklistMove.Show() -> Optional.of(next(progress.with(allSkipped(progress.answers()))));
      case ChecklistMove.Answer(var question, var answer) -> situation
        .findQuestion(question)
        .filter(asked -> asked.takes(answer))
        .map(_ -> next(progress.answered(question, answer)));
    };
  }

  /// What is to be said at this point of the list, without moving.
  TurnOutcome here() {
    return next(progress.with(progress.answers()));
  }

  /// Says that a named day is none, and stays where it is.
  TurnOutcome noSuchDay() {
    var replies = turn.composer().checklists();
    var reply = situation
      .nextQuestion(progress.answers())
      .map(question -> replies.noSuchDay(situation, question, progress.answers(), turn.today(), turn.variant()))
      .orElseGet(() -> reply(progress.answers()));
    return outcome(reply, progress);
  }

  private TurnOutcome next(ChecklistProgress moved) {
    return outcome(reply(moved.answers()), moved);
  }

  private Reply reply(Answers answers) {
    var replies = turn.composer().checklists();
    return situation
      .nextQuestion(answers)
      .map(question -> replies.question(situation, question, answers, turn.today(), turn.variant()))
      .orElseGet(() -> replies.list(situation, answers, turn.today(), turn.variant()));
  }

  private TurnOutcome outcome(Reply reply, ChecklistProgress moved) {
    return new TurnOutcome.Checklist(reply, turn.state().listing(moved));
  }

  /// Without the last question that was answered, so that it is asked again.
  private Answers withoutLast(Answers answers) {
    for (var question : situation.questions().reversed()) {
      if (answers.find(question.id()).isPresent()) return answers.without(question.id());
    }
    return answers;
  }

  private Answers allSkipped(Answers answers) {
    var all = answers;
    for (var question : situation.questions()) {
      if (all.find(question.id()).isEmpty()) all = all.with(question.id(), new Given.Skipped());
    }
    return all;
  }
}
