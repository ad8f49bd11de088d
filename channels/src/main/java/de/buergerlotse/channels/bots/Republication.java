package de.buergerlotse.channels.bots;

import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what editors publish before the citizens: texts and figures at once, a new understanding when it is trained.
///
/// Every node looks once a second whether something was published on another one, and whether a new day has begun.
@Singleton
public final class Republication {

  private static final Logger LOG = LoggerFactory.getLogger(Republication.class);
  private final KnowledgeBase knowledge;
  private final UnderstandingTrainer trainer;
  private final Bots bots;
  private final Map<MunicipalityId, String> trainedFor = new ConcurrentHashMap<>();
  private final ExecutorService training = Executors.newSingleThreadExecutor(
    Thread.ofPlatform().name("bot-retraining").daemon().factory()
  );

  Republication(KnowledgeBase knowledge, UnderstandingTrainer trainer, Bots bots) {
    this.knowledge = knowledge;
    this.trainer = trainer;
    this.bots = bots;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "1s")
  void look() {
    if (!bots.areReady()) return;
    try {
      for (var municipality : knowledge.listOutdated()) renew(municipality);
    } catch (RuntimeException unavailable) {
      LOG.warn("Publications could not be looked for, the next try follows: {}", unavailable.toString());
    }
  }

  /// Compiles what a municipality and those below it publish now; when this returns, their bots answer with it.
  public synchronized void renew(MunicipalityId municipality) {
    for (var changed : knowledge.reload(municipality)) showNow(changed);
  }

  private void showNow(MunicipalityId municipality) {
    var snapshot = knowledge.findSnapshot(municipality).orElseThrow();
    bots.find(municipality).ifPresent(bot -> {
      var known = trainedFor.computeIfAbsent(municipality, _ -> fingerprint(bot.snapshot()));
      bots.renew(municipality, now -> now.over(snapshot));
      if (!known.equals(fingerprint(snapshot))) training.execute(() -> train(municipality));
    });
  }

  /// Questions are answered by the old understanding until the new one is ready.
  private void train(MunicipalityId municipality) {
    try {
      var snapshot = knowledge.findSnapshot(municipality).orElseThrow();
      var fingerprint = fingerprint(snapshot);
      if (fingerprint.equals(trainedFor.get(municipality))) return;
      var understander = trainer.train(snapshot, progress -> LOG.info("Retraining {}: {}", municipality, progress));
      synchronized (this) {
        // What was published during the training is shown, too.
        var latest = knowledge.findSnapshot(municipality).orElse(snapshot);
        bots.renew(municipality, now -> now.with(understander).over(latest));
        trainedFor.put(municipality, fingerprint);
      }
      LOG.info("Retrained {}", municipality);
    } catch (RuntimeException broken) {
      LOG.error("{} could not be retrained; its understanding stays as it was", municipality, broken);
    }
  }

  /// Of what is published alone: phrases that were added besides are trained, and rolled back, in their own way.
  private String fingerprint(KnowledgeSnapshot snapshot) {
    return trainer.fingerprint(snapshot, List.of());
  }

  @PreDestroy
  void stop() {
    training.shutdownNow();
  }
}
