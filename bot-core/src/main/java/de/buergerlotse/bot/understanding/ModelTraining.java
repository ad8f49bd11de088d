package de.buergerlotse.bot.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/// Trains one OpenNLP model on labelled texts through OpenNLP's trainer factory.
final class ModelTraining {

  static {
    // OpenNLP loads trainers by name only from packages that were allowed before.
    ExtensionLoader.registerAllowedPackage(GradientTrainer.class.getPackageName() + ".");
  }

  private static final int EPOCHS = 12;

  private ModelTraining() {}

  /// The model ready for use.
  static LinearModel trainLinear(String name, List<LabelledText> texts, FeatureIndex index, Loss loss) {
    return LinearModel.of(train(name, texts, index, loss), index);
  }

  /// @param name says what the model is for
  static GISModel train(String name, List<LabelledText> texts, FeatureIndex index, Loss loss) {
    try {
      var parameters = new TrainingParameters();
      parameters.put(TrainingParameters.ALGORITHM_PARAM, GradientTrainer.NAME);
      parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
      parameters.put("loss", loss.name());
      parameters.put("epochs", EPOCHS);
      EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
      return (GISModel) trainer.train(VectorIndexer.of(texts, index));
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(name, impossibleInMemory);
    }
  }
}
