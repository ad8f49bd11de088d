package de.buergerlotse.bot.dialogue;

import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.bot.understanding.Candidate;
import de.buergerlotse.bot.understanding.Decision;
import de.buergerlotse.knowledge.service.Aspect;
import java.util.List;
import java.util.Optional;

/// A question that leaves the service to the context is asked of the last topic; without one the bot asks what it is about.
final class FollowUpStep implements TurnStep {

  @Override
  public Optional<TurnOutcome> decide(Turn turn) {
    return turn
      .understanding()
      .filter(understood -> understood.decision() instanceof Decision.FollowUp)
      .map(understood -> followUp(turn, ((Decision.FollowUp) understood.decision()).aspect()));
  }

  private static TurnOutcome followUp(Turn turn, Aspect aspect) {
    return turn
      .state()
      .topic()
      .map(topic -> Answers.give(turn, new Candidate(topic.service(), aspect, topic.confidence()), List.of()))
      .orElseGet(() -> {
        var reply = turn.composer().notice(BotText.ASK_WHAT, turn.variant());
        return new TurnOutcome.Remarked(reply, turn.state().aside());
      });
  }
}
