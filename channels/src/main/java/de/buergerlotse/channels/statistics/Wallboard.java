package de.buergerlotse.channels.statistics;

import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/// What is going on at a desk right now, and how the day has been so far.
@Singleton
final class Wallboard {

  private static final int MOST_WAITING = 1_000;
  private static final ZoneId UNKNOWN = ZoneId.of("Europe/Berlin");
  private final DeskBoard board;
  private final Presence presence;
  private final Cockpit cockpit;
  private final KnowledgeBase knowledge;
  private final Clock clock;

  Wallboard(DeskBoard board, Presence presence, Cockpit cockpit, KnowledgeBase knowledge, Clock clock) {
    this.board = board;
    this.presence = presence;
    this.cockpit = cockpit;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /// @param waiting how many wait
  /// @param longestWait of whoever waits longest
  /// @param inTalk how many are with an agent
  /// @param available how many agents could take somebody
  /// @param today figures of the day so far; nothing when there were too few contacts to tell of
  record Now(int waiting, Optional<Duration> longestWait, int inTalk, int available, Optional<Figures> today) {}

  Now now(MunicipalityId municipality) {
    var moment = clock.instant();
    var zone = knowledge
      .findSnapshot(municipality)
      .map(snapshot -> snapshot.municipality().timeZone())
      .orElse(UNKNOWN);
    var midnight = moment.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    var waiting = board.listWaiting(municipality, MOST_WAITING);
    return new Now(
      waiting.size(),
      waiting
        .stream()
        .map(chat -> Duration.between(chat.since(), moment))
        .max(Duration::compareTo),
      board.listClaimed(municipality).size(),
      presence.countAvailable(municipality),
      cockpit.report(municipality, Cockpit.Question.of(midnight, moment.plusSeconds(1), Cockpit.By.CHANNEL)).total()
    );
  }
}
