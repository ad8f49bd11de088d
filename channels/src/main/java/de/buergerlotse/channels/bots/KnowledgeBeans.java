package de.buergerlotse.channels.bots;

import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/// The parts of core and knowledge base that know nothing of the framework.
@Factory
final class KnowledgeBeans {

  @Singleton
  ShippedContent shippedContent() {
    return new ShippedContent();
  }

  @Singleton
  GeneralKnowledge generalKnowledge(ShippedContent shipped) {
    return shipped.general();
  }

  @Singleton
  UnderstandingTrainer understandingTrainer(GeneralKnowledge general) {
    return new UnderstandingTrainer(general);
  }
}
