package de.buergerlotse.bot.understanding;

import java.util.List;

/// One step of Newton's method for a conditional logit: what to take from its weights.
final class NewtonStep {

  private final ChoiceModel model;
  private final double[] gradient;
  private final double[][] curvature;

  /// @param prior the weights to which the model's are tied
  /// @param ties how strongly, one a signal
  NewtonStep(ChoiceModel model, double[] prior, double[] ties) {
    var size = prior.length;
    this.model = model;
    this.gradient = new double[size];
    this.curvature = new double[size][size];
    for (var signal = 0; signal < size; signal++) {
      gradient[signal] = ties[signal] * (model.weights()[signal] - prior[signal]);
      curvature[signal][signal] = ties[signal];
    }
  }

  double[] over(List<ChoiceModel.Example> examples) {
    for (var example : examples) add(example);
    return solved();
  }

  private void add(ChoiceModel.Example example) {
    var chances = model.probabilities(example.options());
    var mean = new double[gradient.length];
    for (var option = 0; option < chances.length; option++) {
      for (var signal = 0; signal < mean.length; signal++) mean[signal] +=
        chances[option] * example.options()[option][signal];
    }
    for (var signal = 0; signal < mean.length; signal++) {
      gradient[signal] += mean[signal] - example.options()[example.chosen()][signal];
    }
    for (var option = 0; option < chances.length; option++) {
      if (chances[option] > 1e-9) addSpread(example.options()[option], mean, chances[option]);
    }
  }

  private void addSpread(double[] option, double[] mean, double chance) {
    for (var row = 0; row < mean.length; row++) {
      for (var column = 0; column < mean.length; column++) {
        curvature[row][column] += chance * (option[row] - mean[row]) * (option[column] - mean[column]);
      }
    }
  }

  /// Gaussian elimination; the curvature is positive definite, so no row need be exchanged.
  private double[] solved() {
    var size = gradient.length;
    for (var pivot = 0; pivot < size; pivot++) {
      for (var row = pivot + 1; row < size; row++) {
        var factor = curvature[row][pivot] / curvature[pivot][pivot];
        for (var column = pivot; column < size; column++) curvature[row][column] -= factor * curvature[pivot][column];
        gradient[row] -= factor * gradient[pivot];
      }
    }
    var step = new double[size];
    for (var row = size - 1; row >= 0; row--) {
      var rest = gradient[row];
      for (var column = row + 1; column < size; column++) rest -= curvature[row][column] * step[column];
      step[row] = rest / curvature[row][row];
    }
    return step;
  }
}
