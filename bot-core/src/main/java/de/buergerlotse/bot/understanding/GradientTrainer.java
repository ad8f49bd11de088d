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
    var weights = new SparseWeights(data.getPredLabels().length, outcomes.length);
    var loss = Loss.valueOf(trainingParameters.getStringParameter("loss", Loss.SOFTMAX.name()));
    descend(data, new Learning(loss, weights, outcomes.length));
    return new GISModel(weights.toContexts(NEGLIGIBLE), data.getPredLabels(), outcomes);
  }

  private void descend(DataIndexer data, Learning learning) {
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
        learning.learn(data.getContexts()[event], data.getValues()[event], data.getOutcomeList()[event], eta);
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
