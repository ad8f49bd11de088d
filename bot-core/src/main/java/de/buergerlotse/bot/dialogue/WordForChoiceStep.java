package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.text.TextFolding;
import de.buergerlotse.bot.understanding.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// After choices, "das zweite", "3" or "ja" takes one of them.
final class WordForChoiceStep implements TurnStep {

  private static final List<Pattern> ORDINALS = List.of(
    Pattern.compile(
      "(ich (meine|nehme) )?(das|die|den|der|nummer|nr)? ?(1|eins|erste[nrs]?|obere[nrs]?|ja|ja genau|genau|stimmt|richtig)"
    ),
    Pattern.compile("(ich (meine|nehme) )?(das|die|den|der|nummer|nr)? ?(2|zwei|zweite[nrs]?|mittlere[nrs]?)"),
    Pattern.compile(
      "(ich (meine|nehme) )?(das|die|den|der|nummer|nr)? ?(3|drei|dritte[nrs]?|letzte[nrs]?|untere[nrs]?)"
    )
  );

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    var offered = turn.state().offered();
    if (offered.isEmpty()) return Optional.empty();
    return turn
      .text()
      .flatMap(text -> meant(TextFolding.fold(text), offered))
      .map(choice -> Answers.give(turn, sure(choice), List.of()));
  }

  private static Optional<Candidate> meant(String folded, List<Candidate> offered) {
    for (var index = 0; index < Math.min(ORDINALS.size(), offered.size()); index++) {
      if (ORDINALS.get(index).matcher(folded).matches()) return Optional.of(offered.get(index));
    }
    return Optional.empty();
  }

  private static Candidate sure(Candidate choice) {
    return new Candidate(choice.service(), choice.aspect(), 1.0);
  }
}
