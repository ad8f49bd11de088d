package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.text.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "Nicht das" goes back to the other choices, or asks for other words where there are none.
final class RejectionStep implements TurnStep {

  private static final Pattern REJECTION = Pattern.compile(
    "(nein|ne|nee|no|falsch|nicht das|das nicht|das (ist|war) (es )?(falsch|nicht( das)?( richtige)?)|nein (falsch|nicht das|das nicht|das meine? ich nicht|das meinte ich nicht|was anderes|etwas anderes)|(das )?(habe|hab) ich nicht (gemeint|gefragt)|das (meine?|meinte) ich nicht|(ich meine? )?(was|etwas) anderes|nichts davon|keins davon|keines davon|nix davon)( danke| bitte)?"
  );

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .text()
      .filter(text -> REJECTION.matcher(TextFolding.fold(text)).matches())
      .map(_ -> backToChoices(turn));
  }

  private static TurnOutcome backToChoices(Turn turn) {
    var topic = turn.state().topic();
    var others = turn
      .state()
      .offered()
      .stream()
      .filter(candidate -> topic.filter(last -> last.service().equals(candidate.service())).isEmpty())
      .toList();
    if (others.isEmpty()) {
      var reply = turn.composer().notice(BotText.OTHER_WORDS, turn.variant());
      return new TurnOutcome.Remarked(reply, turn.state().offering(List.of()));
    }
    var reply = turn.composer().otherChoices(others, turn.variant());
    return new TurnOutcome.Clarified(reply, turn.state().offering(others));
  }
}
