package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import java.util.Random;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/// Logistic regression by stochastic gradient descent, as a trainer of OpenNLP.
///
/// OpenNLP's own trainers work on dense vectors of features × outcomes or ignore feature values; this one needs seconds
/// where they need minutes and reaches at least their accuracy on real-valued features (see `docs/understanding.md`).
/// Only outcomes whose gradient matters are moved, so that the weights stay sparse. With a fixed seed and one thread the
/// model is the same at every run.
///
/// Parameters: `loss` ([Loss], default SOFTMAX), `epochs` (default 12), `rate` (initial learning rate, default 4), `seed`.
public final class GradientTrainer extends AbstractEventTrainer {

  /// Name by which OpenNLP finds the trainer.
  public static final String NAME = GradientTrainer.class.getName();
  private static final float NEGLIGIBLE = 0.1f;

  @Override
  public boolean isSortAndMerge() {
    return false;
  }

  @Override
  public MaxentModel doTrain(DataIndexer data) {
    var outcomes = data.getOutcomeLabels();
    var texts = data instanceof VectorIndexer(var vectors, _, _, _) ? Texts.of(vectors) : Texts.of(data.getValues());
    var weights = new SparseWeights(features(data), outcomes.length);
    var loss = Loss.valueOf(trainingParameters.getStringParameter("loss", Loss.SOFTMAX.name()));
    descend(data, texts, new Learning(loss, weights, outcomes.length));
    // What has been learned is about to be written down a second time, and needs the room.
    if (data instanceof VectorIndexer(var vectors, _, _, _)) vectors.forget();
    return new GISModel(weights.toContexts(NEGLIGIBLE), data.getPredLabels(), outcomes);
  }

  private static int features(DataIndexer data) {
    return data instanceof VectorIndexer(_, var index, _, _) ? index.size() : data.getPredLabels().length;
  }

  /// Where the values of the texts come from.
  private interface Texts {
    float[] values(int event);

    static Texts of(float[][] values) {
      return event -> values[event];
    }

    /// One array for all, to be read before the next text is asked for.
    static Texts of(LearningVectors vectors) {
      var room = new float[vectors.longest()];
      return event -> {
        vectors.values(event, room);
        return room;
      };
    }
  }

  private void descend(DataIndexer data, Texts texts, Learning learning) {
    var epochs = trainingParameters.getIntParameter("epochs", 12);
    var rate = trainingParameters.getDoubleParameter("rate", 4.0);
    var random = new Random(trainingParameters.getIntParameter("seed", 17));
    var order = new int[data.getContexts().length];
    Arrays.setAll(order, index -> index);
    var total = (double) epochs * order.length;
    var step = 0;
    for (var epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (var event : order) {
        var eta = (float) (rate * (1.0 - step++ / total));
        learning.learn(data.getContexts()[event], texts.values(event), data.getOutcomeList()[event], eta);
      }
    }
  }

  /// One step for one text.
  private static final class Learning {

    private final Loss loss;
    private final SparseWeights weights;
    private final float[] scores;
    private final int[] active;
    private final float[] steps;

    Learning(Loss loss, SparseWeights weights, int outcomes) {
      this.loss = loss;
      this.weights = weights;
      this.scores = new float[outcomes];
      this.active = new int[outcomes];
      this.steps = new float[outcomes];
    }

    void learn(int[] features, float[] values, int outcome, float eta) {
      Arrays.fill(scores, 0);
      weights.addScores(features, values, scores);
      loss.gradients(scores, outcome);
      var count = 0;
      for (var column = 0; column < scores.length; column++) {
        if (Math.abs(scores[column]) <= loss.negligibleGradient()) continue;
        active[count++] = column;
        steps[column] = -eta * scores[column];
      }
      weights.move(features, values, active, steps, count);
      for (var entry = 0; entry < count; entry++) steps[active[entry]] = 0;
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (var index = order.length - 1; index > 0; index--) {
      var other = random.nextInt(index + 1);
      var kept = order[index];
      order[index] = order[other];
      order[other] = kept;
    }
  }
}
