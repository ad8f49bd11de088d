package de.buergerlotse.bot.dialogue;

import java.util.List;

/// The written order of the rules: the first that decides ends the turn.
final class TurnSteps {

  static final List<TurnStep> ORDER = List.of(
    new DangerStep(),
    new ContactStep(),
    new ChecklistStep(),
    new VariantStep(),
    new RejectionStep(),
    new HumanStep(),
    new ChecklistWishStep(),
    new TakenChoiceStep(),
    new WordForChoiceStep(),
    new ForeignLanguageStep(),
    new SmallTalkStep(),
    new OtherAuthorityStep(),
    new FollowUpStep(),
    new AnswerStep(),
    new ClarifyStep(),
    new SearchStep(),
    new NotUnderstoodStep()
  );

  private TurnSteps() {}
}
