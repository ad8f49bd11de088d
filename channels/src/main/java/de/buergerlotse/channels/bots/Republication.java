package de.buergerlotse.channels.bots;

import de.buergerlotse.bot.understanding.Understander;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
  private final Map<MunicipalityId, Trained> trainedFor = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Ready> ready = new AtomicReference<>();
  private final ExecutorService training = Executors.newSingleThreadExecutor(
    Thread.ofPlatform().name("bot-retraining").daemon().factory()
  );

  /// An understanding that was trained before its phrases were published.
  private record Ready(String fingerprint, Understander understander) {}

  /// What the content said when the understanding that answers was trained.
  private record Trained(String fingerprint, Set<ServiceId> services) {}

  Republication(KnowledgeBase knowledge, UnderstandingTrainer trainer, Bots bots) {
    this.knowledge = knowledge;
    this.trainer = trainer;
    this.bots = bots;
  }

  /// Keeps what was trained on trial: when just that is published, it need not be made again.
  public void keep(KnowledgeSnapshot snapshot, Understander understander) {
    ready.set(new Ready(trainer.fingerprint(snapshot), understander));
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
      var known = trainedFor.computeIfAbsent(municipality, _ -> trained(bot.snapshot()));
      bots.renew(municipality, now -> now.over(snapshot));
      if (!known.equals(trained(snapshot))) training.execute(() -> train(municipality));
    });
  }

  /// Questions are answered by the old understanding until the new one is ready.
  private void train(MunicipalityId municipality) {
    try {
      var snapshot = knowledge.findSnapshot(municipality).orElseThrow();
      var known = Objects.requireNonNull(trainedFor.get(municipality));
      var wanted = trained(snapshot);
      if (wanted.equals(known)) return;
      var begun = trainer.fingerprint(snapshot);
      var kept = ready.getAndSet(null);
      var understander =
        kept != null && kept.fingerprint().equals(begun) ? kept.understander() : understander(known, wanted, snapshot);
      // What the bot answers with may be younger by now, and stays.
      bots.renew(municipality, now -> now.with(understander));
      // Phrases that were added during the training must not be forgotten.
      if (trainer.fingerprint(snapshot).equals(begun)) trainedFor.put(municipality, wanted);
      else training.execute(() -> train(municipality));
      LOG.info("Retrained {}", municipality);
      // Learning took as much as everything else together, and the next time may be in weeks.
      System.gc();
    } catch (RuntimeException broken) {
      LOG.error("{} could not be retrained; its understanding stays as it was", municipality, broken);
    }
  }

  /// Among the same services an understanding stays as sure of itself as it is, which takes seconds; with others it is
  /// measured anew.
  private Understander understander(Trained known, Trained wanted, KnowledgeSnapshot snapshot) {
    var municipality = snapshot.municipality().id();
    Consumer<String> progress = told -> LOG.info("Retraining {}: {}", municipality, told);
    if (!known.services().equals(wanted.services())) return trainer.train(snapshot, progress);
    return trainer.retrain(snapshot, bots.find(municipality).orElseThrow().understander(), progress);
  }

  /// Of what is published alone: phrases that were added besides are trained, and rolled back, in their own way.
  private Trained trained(KnowledgeSnapshot snapshot) {
    var services = new TreeSet<ServiceId>();
    snapshot.listServices().forEach(offered -> services.add(offered.service().id()));
    return new Trained(trainer.fingerprint(snapshot, List.of()), services);
  }

  @PreDestroy
  void stop() {
    training.shutdownNow();
  }
}
