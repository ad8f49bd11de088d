package de.buergerlotse.bot.understanding;

import java.util.List;

/// Which service is meant in the middle of a conversation: a linear choice, which a few dialogues teach, and what a network
/// adds to it, which needs hundreds.
record ServiceChoice(ChoiceModel linear, ChoiceNetwork network) {
  /// What holds before any dialogue was learnt from.
  static final ServiceChoice PRIOR = new ServiceChoice(ServiceSignals.PRIOR, ChoiceNetwork.NONE);

  private static final int FEWEST_FOR_NETWORK = 300;

  /// The probability of every option.
  double[] probabilities(double[][] options) {
    var logits = linear.logits(options);
    for (var option = 0; option < logits.length; option++) logits[option] += network.logit(options[option]);
    return LinearModel.probabilities(logits, 1);
  }

  ServiceChoice fit(List<ChoiceModel.Example> examples) {
    var fitted = linear.fit(examples);
    if (examples.size() < FEWEST_FOR_NETWORK) return new ServiceChoice(fitted, ChoiceNetwork.NONE);
    return new ServiceChoice(fitted, new NetworkFitting(fitted, examples).fit());
  }
}
