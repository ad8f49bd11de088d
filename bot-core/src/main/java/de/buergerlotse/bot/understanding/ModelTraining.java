package de.buergerlotse.bot.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/// Trains one OpenNLP model on labelled texts through OpenNLP's trainer factory.
final class ModelTraining {

  static {
    // OpenNLP loads trainers by name only from packages that were allowed before.
    ExtensionLoader.registerAllowedPackage(SoftmaxTrainer.class.getPackageName() + ".");
  }

  private ModelTraining() {}

  static GISModel train(List<LabelledText> texts, FeatureIndex index) {
    try {
      var parameters = parameters();
      EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
      var indexer = new OnePassRealValueDataIndexer();
      indexer.init(parameters, new HashMap<>());
      indexer.index(new Events(texts, index));
      return (GISModel) trainer.train(indexer);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private static TrainingParameters parameters() {
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, SoftmaxTrainer.NAME);
    parameters.put(TrainingParameters.TRAINER_TYPE_PARAM, EventTrainer.EVENT_VALUE);
    // Every phrase counts: OpenNLP's default would drop features seen fewer than five times.
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    // Sorting would merge equal texts and change the order on which a reproducible model rests.
    parameters.put(AbstractDataIndexer.SORT_PARAM, false);
    return parameters;
  }

  /// The texts as OpenNLP events; features are named by the hexadecimal form of their hash.
  private static final class Events implements ObjectStream<Event> {

    private final Iterator<LabelledText> texts;
    private final FeatureIndex index;
    private final String[] names;

    Events(List<LabelledText> texts, FeatureIndex index) {
      this.texts = texts.iterator();
      this.index = index;
      this.names = new String[index.size()];
      for (var feature = 0; feature < names.length; feature++) names[feature] = LinearModel.nameOf(index, feature);
    }

    @Override
    @SuppressWarnings("NullAway") // OpenNLP ends a stream with null
    public Event read() {
      while (texts.hasNext()) {
        var text = texts.next();
        var vector = index.vectorOf(text.text());
        if (vector.features().length == 0) continue;
        var context = new String[vector.features().length];
        for (var entry = 0; entry < context.length; entry++) context[entry] = names[vector.features()[entry]];
        return new Event(text.outcome(), context, vector.values());
      }
      return null;
    }

    @Override
    public void reset() {
      throw new UnsupportedOperationException("texts are read once");
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
