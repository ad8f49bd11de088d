package de.buergerlotse.channels.training;

import de.buergerlotse.bot.understanding.Understander;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.round.Rounds;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the version that was activated, on whichever node, answer on this one.
@Singleton
class VersionWatch {

  private static final Logger LOG = LoggerFactory.getLogger(VersionWatch.class);
  private static final Rounds ROUNDS = Rounds.of(VersionWatch.class, "Trained versions could not be looked for");
  private final TrainingVersions versions;
  private final UnderstandingTrainer trainer;
  private final Bots bots;
  private final Map<MunicipalityId, String> answering = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  VersionWatch(TrainingVersions versions, UnderstandingTrainer trainer, Bots bots) {
    this.versions = versions;
    this.trainer = trainer;
    this.bots = bots;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "5s")
  void regularly() {
    if (!bots.areReady()) return;
    ROUNDS.run(this::look);
  }

  /// Takes over what answers elsewhere. Bots that were trained at start have the version that was active then.
  void look() {
    lock.lock();
    try {
      versions.listActive().forEach((municipality, id) -> {
        if (!id.equals(answering.get(municipality))) takeOver(municipality, id);
      });
    } finally {
      lock.unlock();
    }
  }

  private void takeOver(MunicipalityId municipality, String id) {
    var bot = bots.find(municipality);
    var version = versions.findActive(municipality).filter(active -> active.id().equals(id));
    if (bot.isEmpty() || version.isEmpty()) return;
    var added = versions.listPhrases(version.get());
    var understander = trainer.retrain(bot.get().snapshot(), added, bot.get().understander(), told ->
      LOG.info("Version {} of {}: {}", id, municipality, told)
    );
    put(municipality, id, understander);
  }

  void put(MunicipalityId municipality, String id, Understander understander) {
    lock.lock();
    try {
      bots.renew(municipality, bot -> bot.with(understander));
      answering.put(municipality, id);
    } finally {
      lock.unlock();
    }
  }
}
