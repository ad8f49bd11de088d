package de.buergerlotse.bot.understanding;

import java.util.Random;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.MaxentModel;

/// Multinomial logistic regression by stochastic gradient descent, as a trainer of OpenNLP.
///
/// OpenNLP's own trainers work on dense vectors of features × outcomes or ignore feature values; this one needs seconds
/// where they need minutes and reaches at least their accuracy on real-valued features (see `docs/understanding.md`).
/// With a fixed seed and one thread the model is the same at every run.
///
/// Parameters: `epochs` (default 20), `rate` (initial learning rate, default 4), `seed`.
public final class SoftmaxTrainer extends AbstractEventTrainer {

  /// Name by which OpenNLP finds the trainer.
  public static final String NAME = SoftmaxTrainer.class.getName();
  private static final float ACTIVE = 1e-4f;
  private static final float NEGLIGIBLE = 0.02f;

  @Override
  public boolean isSortAndMerge() {
    return false;
  }

  @Override
  public MaxentModel doTrain(DataIndexer data) {
    var outcomes = data.getOutcomeLabels();
    var weights = new float[data.getPredLabels().length][outcomes.length];
    var epochs = trainingParameters.getIntParameter("epochs", 20);
    var rate = trainingParameters.getDoubleParameter("rate", 4.0);
    var order = order(data.getContexts().length);
    var random = new Random(trainingParameters.getIntParameter("seed", 17));
    var total = (double) epochs * order.length;
    var step = 0;
    var scores = new float[outcomes.length];
    for (var epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (var event : order) {
        var eta = (float) (rate * (1.0 - step++ / total));
        learn(weights, data.getContexts()[event], data.getValues()[event], data.getOutcomeList()[event], eta, scores);
      }
    }
    return new GISModel(contexts(weights), data.getPredLabels(), outcomes);
  }

  private static void learn(float[][] weights, int[] features, float[] values, int outcome, float eta, float[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (var index = 0; index < features.length; index++) {
      var row = weights[features[index]];
      var value = values[index];
      for (var column = 0; column < scores.length; column++) scores[column] += value * row[column];
    }
    softmax(scores);
    scores[outcome] -= 1;
    for (var column = 0; column < scores.length; column++) {
      var gradient = eta * scores[column];
      if (Math.abs(scores[column]) <= ACTIVE) continue;
      for (var index = 0; index < features.length; index++) weights[features[index]][column] -=
        gradient * values[index];
    }
  }

  private static void softmax(float[] scores) {
    var most = Float.NEGATIVE_INFINITY;
    for (var score : scores) most = Math.max(most, score);
    var sum = 0f;
    for (var column = 0; column < scores.length; column++) {
      scores[column] = (float) Math.exp(scores[column] - most);
      sum += scores[column];
    }
    for (var column = 0; column < scores.length; column++) scores[column] /= sum;
  }

  private static Context[] contexts(float[][] weights) {
    var contexts = new Context[weights.length];
    for (var feature = 0; feature < weights.length; feature++) {
      var row = weights[feature];
      var count = 0;
      for (var weight : row) if (Math.abs(weight) > NEGLIGIBLE) count++;
      var outcomes = new int[count];
      var parameters = new double[count];
      var next = 0;
      for (var column = 0; column < row.length; column++) {
        if (Math.abs(row[column]) <= NEGLIGIBLE) continue;
        outcomes[next] = column;
        parameters[next++] = row[column];
      }
      contexts[feature] = new Context(outcomes, parameters);
    }
    return contexts;
  }

  private static int[] order(int size) {
    var order = new int[size];
    for (var index = 0; index < size; index++) order[index] = index;
    return order;
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
