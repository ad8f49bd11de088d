package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.desk.DeskBoard;
import de.buergerlotse.channels.desk.Outlook;
import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.feed.Feed;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The consoles connected to this node: their agents are there as long as they are, and they see what other nodes did.
@Singleton
class Consoles {

  private static final Logger LOG = LoggerFactory.getLogger(Consoles.class);
  private final Presence presence;
  private final DeskBoard board;
  private final Outlook outlook;
  private final Feed feed;
  private final Collection<DeskSession> sessions = ConcurrentHashMap.newKeySet();

  Consoles(Presence presence, DeskBoard board, Outlook outlook, Feed feed) {
    this.presence = presence;
    this.board = board;
    this.outlook = outlook;
    this.feed = feed;
  }

  void add(DeskSession session) {
    sessions.add(session);
  }

  void remove(DeskSession session) {
    sessions.remove(session);
  }

  @Scheduled(fixedDelay = "5s")
  void keepPresence() {
    try {
      sessions.stream().map(DeskSession::agent).distinct().forEach(presence::heardOf);
    } catch (RuntimeException unavailable) {
      LOG.warn("Presence could not be renewed, the next try follows: {}", unavailable.toString());
    }
  }

  /// The bell only rings on this node; this finds what other nodes did.
  @Scheduled(fixedDelay = "1s")
  void look() {
    sessions.forEach(DeskSession::refreshSoon);
  }

  /// Tells everybody who waits and listens on this node where they stand in line.
  @Scheduled(fixedDelay = "2s")
  void tellPlaces() {
    try {
      for (var municipality : board.listMunicipalitiesWaitedIn()) {
        for (var placed : outlook.listPlaces(municipality)) {
          var wait = placed.place().waitSeconds();
          feed.placed(placed.conversation(), placed.place().position(), wait.isPresent() ? wait.getAsInt() : null);
        }
      }
    } catch (RuntimeException unavailable) {
      LOG.warn("Places in line could not be read, the next try follows: {}", unavailable.toString());
    }
  }
}
