package de.buergerlotse.bot.understanding;

/// What a model in training is punished for.
public enum Loss {
  /// All outcomes share one probability of 1: best where outcomes have about equally many texts.
  SOFTMAX {
    @Override
    void gradients(float[] scores, int right) {
      var most = Float.NEGATIVE_INFINITY;
      for (var score : scores) most = Math.max(most, score);
      var sum = 0f;
      for (var column = 0; column < scores.length; column++) {
        var behind = scores[column] - most;
        scores[column] = behind < HOPELESS ? 0 : (float) Math.exp(behind);
        sum += scores[column];
      }
      for (var column = 0; column < scores.length; column++) scores[column] /= sum;
      scores[right] -= 1;
    }
  },
  /// Every outcome against all others: better where outcomes have very unequally many texts.
  ONE_VS_REST {
    @Override
    void gradients(float[] scores, int right) {
      for (var column = 0; column < scores.length; column++) {
        // Most outcomes are far away; their gradients would not be worth a step.
        var isFar = scores[column] < NEAR && column != right;
        scores[column] = isFar ? 0 : (float) (1 / (1 + Math.exp(RARENESS - scores[column])));
      }
      scores[right] -= 1;
    }
  };

  /// How unlikely an outcome is before anything is known, as a logit.
  private static final float RARENESS = 4f;
  /// Below which score an outcome's probability stays under its negligible gradient.
  private static final float NEAR = 0.1f;
  /// So far behind the best score, an outcome has no probability worth computing.
  private static final float HOPELESS = -12f;

  /// Turns the scores of all outcomes into the gradients of the loss, in place.
  abstract void gradients(float[] scores, int right);

  /// Below which a gradient is not worth a step; it keeps the weights sparse.
  float negligibleGradient() {
    return this == SOFTMAX ? 0.001f : 0.02f;
  }
}
