package de.buergerlotse.channels.bots;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The bots that answer at this moment; replaced as a whole, never changed.
@Singleton
public final class Bots {

  private final Map<MunicipalityId, BotTurn> bots = new ConcurrentHashMap<>();
  private volatile boolean ready;

  /// The bot of a municipality; nothing for an unknown one, or while it is still being trained.
  public Optional<BotTurn> find(MunicipalityId municipality) {
    return Optional.ofNullable(bots.get(municipality));
  }

  /// Whether every municipality has its bot.
  public boolean areReady() {
    return ready;
  }

  void put(MunicipalityId municipality, BotTurn bot) {
    bots.put(municipality, bot);
  }

  void setReady() {
    ready = true;
  }
}
