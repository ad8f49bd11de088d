package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

class MixedModelTest {

  private static final String[] NAMES = { "a", "b" };

  private static GISModel model(String[] outcomes, Context a, Context b) {
    return new GISModel(new Context[] { a, b }, NAMES, outcomes);
  }

  private static Context weights(int[] outcomes, double... values) {
    return new Context(outcomes, values);
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyWeightIsTheMeanOfBoth() {
    var outcomes = new String[] { "x", "y", "z" };
    var one = model(outcomes, weights(new int[] { 0, 2 }, 1, 3), weights(new int[] { 1 }, 2));
    var other = model(outcomes, weights(new int[] { 0, 1 }, 2, 4), weights(new int[] { 1 }, -2));
    var mixed = MixedModel.of(one, other);
    var contexts = (Map<String, Context>) mixed.getDataStructures()[1];
    assertArrayEquals(new int[] { 0, 1, 2 }, contexts.get("a").getOutcomes());
    assertArrayEquals(new double[] { 1.5, 2, 1.5 }, contexts.get("a").getParameters());
    assertEquals(0, contexts.get("b").getOutcomes().length, "what cancels out is left out");
  }

  @Test
  void modelsOfOtherOutcomesAreRefused() {
    var none = weights(new int[0]);
    var one = model(new String[] { "x", "y" }, none, none);
    var other = model(new String[] { "y", "x" }, none, none);
    assertThrows(IllegalArgumentException.class, () -> MixedModel.of(one, other));
  }
}
