package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;
import java.util.List;
import java.util.Random;

/// Finds the pull of a topic by playing short conversations: follow-ups and questions about the service should stay with
/// it, what is no matter of the town should leave it.
final class ContextFitting {

  private static final double STEP = 0.5;
  private static final double MOST_BONUS = 6;
  private static final double MOST_FOLLOW_UP = 6;

  private final List<HeldOut> heldOut;
  private final List<ServiceId> services;

  ContextFitting(List<HeldOut> heldOut) {
    this.heldOut = heldOut;
    this.services = heldOut.stream().filter(HeldOut::isService).map(ContextFitting::id).toList();
  }

  ContextPull fit() {
    var best = new ContextPull(0, 0);
    if (services.isEmpty()) return best;
    var most = -1.0;
    for (var bonus = 0.0; bonus <= MOST_BONUS; bonus += STEP) {
      for (var followUp = 0.0; followUp <= MOST_FOLLOW_UP; followUp += STEP) {
        var pull = new ContextPull(bonus, followUp);
        var won = won(pull);
        if (won <= most) continue;
        best = pull;
        most = won;
      }
    }
    return best;
  }

  /// The sum of the shares of games won, by kind of game. Of three games two are about staying: most that is said in a
  /// conversation is part of it.
  private double won(ContextPull pull) {
    var random = new Random(11);
    var followUps = new Game();
    var sameTopic = new Game();
    var elsewhere = new Game();
    for (var text : heldOut) {
      var topic = services.get(random.nextInt(services.size()));
      if (text.truth() instanceof Label.FollowUp) {
        followUps.play(stays(topic, text.reading(), pull));
      } else if (text.isService()) {
        sameTopic.play(stays(id(text), text.reading(), pull));
      } else if (text.isForeign() || text.truth() instanceof Label.SmallTalk) {
        elsewhere.play(!stays(topic, text.reading(), pull));
      }
    }
    return followUps.share() + sameTopic.share() + elsewhere.share();
  }

  private static boolean stays(ServiceId topic, Reading reading, ContextPull pull) {
    return pull.pulled(reading.topics(), topic) >= ContextPull.elsewhere(reading.topics());
  }

  private static ServiceId id(HeldOut text) {
    return ((Label.Service) text.truth()).id();
  }

  /// Counts how often a game was won.
  private static final class Game {

    private int played;
    private int won;

    void play(boolean isWon) {
      played++;
      if (isWon) won++;
    }

    double share() {
      return played == 0 ? 0 : (double) won / played;
    }
  }
}
