package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.understanding.Decision;
import java.util.Optional;

/// What another authority is responsible for is said with its name and contact, and never answered as the town's.
final class OtherAuthorityStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn.understanding().flatMap(
      understood ->
        switch (understood.decision()) {
          case Decision.OtherAuthority(var id) -> Optional.of(
            new TurnOutcome.Declined(turn.composer().otherAuthority(id, turn.variant()), turn.state().aside())
          );
          case
            Decision.Answer _,
            Decision.Clarify _,
            Decision.FollowUp _,
            Decision.SmallTalk _,
            Decision.Human _ -> Optional.empty();
          case Decision.Danger _, Decision.OutOfScope _, Decision.ForeignLanguage _ -> Optional.empty();
        }
    );
  }
}
