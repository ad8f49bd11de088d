package de.buergerlotse.channels.bots;

import de.buergerlotse.bot.understanding.ModelStore;
import de.buergerlotse.bot.understanding.PhraseAdditions;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.exchange.ShippedContent;
import de.buergerlotse.knowledge.link.FormLinks;
import de.buergerlotse.knowledge.link.FormSolutionsHttp;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The parts of core and knowledge base that know nothing of the framework.
@Factory
final class KnowledgeBeans {

  @Singleton
  ShippedContent shippedContent() {
    return new ShippedContent();
  }

  /// @param patience how long a citizen waits for a form's server before the form opens without values
  @Singleton
  FormLinks formLinks(@Value("${form-links.patience:3s}") Duration patience) {
    return new FormLinks(new FormSolutionsHttp(patience));
  }

  @Singleton
  GeneralKnowledge generalKnowledge(ShippedContent shipped) {
    return shipped.general();
  }

  /// @param directory where models trained of other than the shipped content are kept between starts; without it they
  ///     are trained at every start
  /// @param shared models of other nodes
  /// @param additions phrases that editors added
  @Singleton
  UnderstandingTrainer understandingTrainer(
    GeneralKnowledge general,
    @Value("${understanding.models:}") @Nullable String directory,
    ModelStore shared,
    PhraseAdditions additions
  ) {
    var store =
      directory == null || directory.isBlank() ? ModelStore.none() : ModelStore.inDirectory(Path.of(directory));
    return new UnderstandingTrainer(general, store.orElse(ModelStore.shipped()).with(shared), additions);
  }
}
