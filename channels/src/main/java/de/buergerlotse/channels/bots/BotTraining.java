package de.buergerlotse.channels.bots;

import de.buergerlotse.bot.BotTurn;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the shipped content if it is new, then trains the bot of every municipality.
@Singleton
public final class BotTraining {

  private static final Logger LOG = LoggerFactory.getLogger(BotTraining.class);
  private final KnowledgeStore store;
  private final KnowledgeBase knowledge;
  private final ShippedContent shipped;
  private final GeneralKnowledge general;
  private final UnderstandingTrainer trainer;
  private final Bots bots;

  BotTraining(
    KnowledgeStore store,
    KnowledgeBase knowledge,
    ShippedContent shipped,
    GeneralKnowledge general,
    UnderstandingTrainer trainer,
    Bots bots
  ) {
    this.store = store;
    this.knowledge = knowledge;
    this.shipped = shipped;
    this.general = general;
    this.trainer = trainer;
    this.bots = bots;
  }

  /// Takes seconds; a failure is logged and leaves the product unhealthy rather than half ready.
  public void run() {
    try {
      shipped.install(store);
      knowledge.reload();
      knowledge.listMunicipalities().forEach(this::train);
      // What loading left behind is given back before the first question, so that none waits for it.
      System.gc();
      bots.setReady();
      LOG.info("Ready: questions can be answered");
    } catch (RuntimeException broken) {
      LOG.error("The bots could not be made ready", broken);
    }
  }

  private void train(MunicipalityId municipality) {
    var begin = Instant.now();
    var snapshot = knowledge.findSnapshot(municipality).orElseThrow();
    var understander = trainer.train(snapshot, progress -> LOG.info("Training {}: {}", municipality, progress));
    bots.put(municipality, new BotTurn(snapshot, general, understander));
    LOG.info("Trained {} in {} ms", municipality, Duration.between(begin, Instant.now()).toMillis());
  }
}
