package de.buergerlotse.bot.understanding;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tries on two thirds of the texts by which losses all of them should be learned, and asks the rest.
final class LossTrial {

  private static final int FOLDS = 3;
  private static final Set<Loss> BOTH = Set.of(Loss.values());
  private static final List<Set<Loss>> CHOICES = List.of(Set.of(Loss.SOFTMAX), Set.of(Loss.ONE_VS_REST), BOTH);

  private LossTrial() {}

  /// The mean of both losses errs least on texts of another kind: a single one is chosen when it is better by more than chance,
  /// one standard error (L. Breiman et al., "Classification and Regression Trees", 1984, 3.4.3).
  static Set<Loss> choose(List<LabelledText> texts) {
    var taught = texts
      .stream()
      .filter(text -> text.origin() % FOLDS != 0)
      .toList();
    var asked = texts
      .stream()
      .filter(text -> text.origin() % FOLDS == 0)
      .toList();
    var outcomes = taught.stream().map(LabelledText::outcome).distinct().count();
    if (outcomes < 2) return BOTH;
    var rights = new HashMap<Set<Loss>, Long>();
    TextClassifier.trainEach(taught, CHOICES).forEach((losses, classifier) ->
      rights.put(losses, right(classifier, asked))
    );
    var best = Collections.max(rights.entrySet(), Map.Entry.comparingByValue());
    var share = (double) best.getValue() / Math.max(1, asked.size());
    var chance = Math.sqrt(asked.size() * share * (1 - share));
    return best.getValue() - rights.getOrDefault(BOTH, 0L) > chance ? best.getKey() : BOTH;
  }

  private static long right(TextClassifier classifier, List<LabelledText> asked) {
    return asked
      .stream()
      .filter(text -> classifier.classify(text.text()).outcome().equals(text.outcome()))
      .count();
  }
}
