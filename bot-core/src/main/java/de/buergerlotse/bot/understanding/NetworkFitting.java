package de.buergerlotse.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Fits a network to choices of which a linear model explains what it can: stochastic gradient descent on what is left, by
/// Adam (D. Kingma, J. Ba, ICLR 2015), always with the same result.
final class NetworkFitting {

  private static final int CELLS = 12;
  private static final int ROUNDS = 10;
  private static final int BATCH = 32;
  private static final double RATE = 3e-3;
  private static final double DECAY = 1e-3;
  private static final double FIRST_OUTER = 0.05;
  private static final int SEED = 1;

  private final List<Choice> choices = new ArrayList<>();
  private final ChoiceNetwork network;
  private final Adam inner;
  private final Adam biases;
  private final Adam outer;
  private final Random random = new Random(SEED);

  /// A choice with what the linear model says of its options.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Choice(double[][] options, double[] linear, int chosen) {}

  NetworkFitting(ChoiceModel linear, List<ChoiceModel.Example> examples) {
    this.network = untrained(examples);
    for (var example : examples) {
      var scaled = Arrays.stream(example.options()).map(network::scaled).toArray(double[][]::new);
      choices.add(new Choice(scaled, linear.logits(example.options()), example.chosen()));
    }
    this.inner = new Adam(network.inner(), DECAY);
    this.biases = new Adam(network.biases(), DECAY);
    this.outer = new Adam(network.outer(), DECAY);
  }

  private ChoiceNetwork untrained(List<ChoiceModel.Example> examples) {
    var rows = examples
      .stream()
      .flatMap(example -> Arrays.stream(example.options()))
      .toList();
    var width = rows.getFirst().length;
    var means = new double[width];
    var scales = new double[width];
    for (var signal = 0; signal < width; signal++) {
      var column = signal;
      means[signal] = rows
        .stream()
        .mapToDouble(row -> row[column])
        .average()
        .orElseThrow();
      var mean = means[signal];
      var variance = rows.stream().mapToDouble(row -> (row[column] - mean) * (row[column] - mean)).average();
      scales[signal] = Math.sqrt(variance.orElseThrow()) + 1e-6;
    }
    return new ChoiceNetwork(
      means,
      scales,
      drawn(width * CELLS, 1 / Math.sqrt(width)),
      new double[CELLS],
      drawn(CELLS, FIRST_OUTER)
    );
  }

  private double[] drawn(int count, double spread) {
    var weights = new double[count];
    for (var next = 0; next < count; next++) weights[next] = random.nextGaussian() * spread;
    return weights;
  }

  ChoiceNetwork fit() {
    for (var round = 0; round < ROUNDS; round++) {
      Collections.shuffle(choices, random);
      var rate = RATE * (1 - (double) round / ROUNDS);
      for (var start = 0; start < choices.size(); start += BATCH) {
        learn(choices.subList(start, Math.min(choices.size(), start + BATCH)), rate);
      }
    }
    return network;
  }

  private void learn(List<Choice> batch, double rate) {
    for (var choice : batch) blame(choice, 1.0 / batch.size());
    inner.step(rate);
    biases.step(rate);
    outer.step(rate);
  }

  /// Adds the gradient of one choice's loss.
  private void blame(Choice choice, double share) {
    var logits = choice.linear().clone();
    var cells = new double[logits.length][CELLS];
    for (var option = 0; option < logits.length; option++) {
      logits[option] += network.outOf(choice.options()[option], cells[option]);
    }
    var chances = LinearModel.probabilities(logits, 1);
    for (var option = 0; option < chances.length; option++) {
      var error = share * (chances[option] - (option == choice.chosen() ? 1 : 0));
      blame(choice.options()[option], cells[option], error);
    }
  }

  private void blame(double[] signals, double[] cells, double error) {
    for (var cell = 0; cell < CELLS; cell++) {
      outer.gradient[cell] += error * cells[cell];
      if (cells[cell] <= 0) continue;
      var back = error * network.outer()[cell];
      biases.gradient[cell] += back;
      for (var signal = 0; signal < signals.length; signal++) {
        inner.gradient[cell * signals.length + signal] += back * signals[signal];
      }
    }
  }
}
