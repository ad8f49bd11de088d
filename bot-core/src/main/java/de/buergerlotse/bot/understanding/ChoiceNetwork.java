package de.buergerlotse.bot.understanding;

/// A small neural network with one hidden layer of rectifiers (X. Glorot et al. 2011) over the signals of one option: what
/// signals say only together, such as "another service is much likelier, and the text has two words".
///
/// @param means of the signals, which are taken from them
/// @param scales by which the signals are divided then; beyond [#MOST] scales they say no more
/// @param inner weights of the hidden layer, its cells one after the other, one weight a signal each
/// @param biases of the hidden layer, one a cell
/// @param outer one weight a cell
@SuppressWarnings("ArrayRecordComponent") // never compared
record ChoiceNetwork(double[] means, double[] scales, double[] inner, double[] biases, double[] outer) {
  /// Adds nothing.
  static final ChoiceNetwork NONE = new ChoiceNetwork(
    new double[0],
    new double[0],
    new double[0],
    new double[0],
    new double[0]
  );
  private static final double MOST = 4;

  ChoiceNetwork {
    if (
      means.length != scales.length ||
      biases.length != outer.length ||
      inner.length != means.length * outer.length
    ) throw new IllegalArgumentException("weights that do not fit together");
  }

  /// What it adds to an option's score.
  double logit(double[] signals) {
    return outer.length == 0 ? 0 : outOf(scaled(signals), new double[outer.length]);
  }

  /// The signals as the hidden layer hears them.
  double[] scaled(double[] signals) {
    var scaled = new double[means.length];
    for (var signal = 0; signal < scaled.length; signal++) {
      scaled[signal] = Math.clamp((signals[signal] - means[signal]) / scales[signal], -MOST, MOST);
    }
    return scaled;
  }

  /// @param cells is filled with what the cells of the hidden layer say
  double outOf(double[] scaled, double[] cells) {
    var sum = 0.0;
    for (var cell = 0; cell < cells.length; cell++) {
      var heard = biases[cell];
      for (var signal = 0; signal < scaled.length; signal++) heard += inner[cell * scaled.length + signal] * scaled[signal];
      cells[cell] = Math.max(0, heard);
      sum += outer[cell] * cells[cell];
    }
    return sum;
  }
}
