package de.buergerlotse.bot.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/// The mean of two models over the same features and outcomes. As both are linear, it is one of them again: a question is
/// asked once. It has the weights of both, which takes up to twice the time of one (`docs/quality.md`, "predictions").
final class MixedModel {

  private static final Context NOTHING = new Context(new int[0], new double[0]);

  private MixedModel() {}

  /// @throws IllegalArgumentException when the outcomes differ
  static GISModel of(GISModel one, GISModel other) {
    var outcomes = outcomes(one);
    if (!Arrays.equals(outcomes, outcomes(other))) throw new IllegalArgumentException("the outcomes differ");
    var names = new LinkedHashSet<>(contexts(one).keySet());
    names.addAll(contexts(other).keySet());
    var mixed = new Context[names.size()];
    var number = 0;
    for (var name : names) {
      var left = contexts(one).getOrDefault(name, NOTHING);
      mixed[number++] = mean(left, contexts(other).getOrDefault(name, NOTHING), outcomes.length);
    }
    return new GISModel(mixed, names.toArray(String[]::new), outcomes);
  }

  private static Context mean(Context one, Context other, int outcomes) {
    var sums = new double[outcomes];
    for (var context : new Context[] { one, other }) {
      for (var entry = 0; entry < context.getOutcomes().length; entry++) {
        sums[context.getOutcomes()[entry]] += context.getParameters()[entry] / 2;
      }
    }
    var columns = new ArrayList<Integer>();
    for (var column = 0; column < outcomes; column++) if (sums[column] != 0) columns.add(column);
    return new Context(
      columns.stream().mapToInt(Integer::intValue).toArray(),
      columns
        .stream()
        .mapToDouble(column -> sums[column])
        .toArray()
    );
  }

  private static String[] outcomes(GISModel model) {
    return (String[]) model.getDataStructures()[2];
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Context> contexts(GISModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }
}
