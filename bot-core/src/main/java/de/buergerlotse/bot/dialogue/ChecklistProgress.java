package de.buergerlotse.bot.dialogue;

import de.buergerlotse.knowledge.checklist.Answers;
import de.buergerlotse.knowledge.checklist.Given;
import de.buergerlotse.knowledge.checklist.LifeSituationId;

/// How far the list of a life situation has come.
///
/// @param asides how many turns in a row were about something else since
public record ChecklistProgress(LifeSituationId situation, Answers answers, int asides) {
  static ChecklistProgress start(LifeSituationId situation) {
    return new ChecklistProgress(situation, Answers.none(), 0);
  }

  ChecklistProgress answered(String question, Given answer) {
    return new ChecklistProgress(situation, answers.with(question, answer), 0);
  }

  ChecklistProgress with(Answers changed) {
    return new ChecklistProgress(situation, changed, 0);
  }

  ChecklistProgress aside() {
    return new ChecklistProgress(situation, answers, asides + 1);
  }
}
