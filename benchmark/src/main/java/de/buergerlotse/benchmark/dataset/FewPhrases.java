package de.buergerlotse.benchmark.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/// Takes a few phrases of each label.
public final class FewPhrases {

  private static final int SEED = 1;

  private FewPhrases() {}

  /// At most so many phrases of each label, chosen by a fixed seed and mixed; the same for every contender.
  public static List<Phrase> of(Dataset dataset, int most) {
    var mixed = new ArrayList<>(dataset.phrases());
    Collections.shuffle(mixed, new Random(SEED));
    var taken = new HashMap<String, Integer>();
    mixed.removeIf(phrase -> taken.merge(phrase.label(), 1, Integer::sum) > most);
    return mixed;
  }

  /// What [#of(Dataset, int)] leaves: phrases nobody learnt.
  public static List<String> rest(Dataset dataset, int most) {
    var rest = new ArrayList<>(dataset.phrases());
    rest.removeAll(new java.util.HashSet<>(of(dataset, most)));
    return rest.stream().map(Phrase::text).distinct().toList();
  }
}
