package de.buergerlotse.channels.bots;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

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

  /// Puts another bot in the place of a municipality's bot in one step: whoever renews at the same time waits.
  public void renew(MunicipalityId municipality, UnaryOperator<BotTurn> change) {
    bots.computeIfPresent(municipality, (_, bot) -> change.apply(bot));
  }

  void setReady() {
    ready = true;
  }
}
