package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoiceModelTest {

  private static final ChoiceModel PRIOR = new ChoiceModel(new double[] { 0, 0 });

  @Test
  void probabilitiesSumToOneHoweverLargeTheSignals() {
    var chances = new ChoiceModel(new double[] { 1 }).probabilities(new double[][] {
      { 5_000 },
      { 4_999 },
      { -9_000 },
    });
    assertEquals(1, chances[0] + chances[1] + chances[2], 1e-9);
    assertEquals(1 / (1 + Math.exp(-1)), chances[0], 1e-9);
  }

  @Test
  void findsTheWeightsByWhichWasChosen() {
    var fitted = PRIOR.fit(chosenBy(new double[] { 2, -1 }, 3_000));
    assertArrayEquals(new double[] { 2, -1 }, fitted.weights(), 0.2);
  }

  @Test
  void staysNearThePriorWithoutEvidence() {
    var prior = new ChoiceModel(new double[] { 1.5, -0.5 });
    assertSame(prior, prior.fit(List.of()));
    assertArrayEquals(prior.weights(), prior.fit(chosenBy(new double[] { 2, -1 }, 2)).weights(), 0.5);
  }

  @Test
  void everChosenSignalsDoNotGrowWithoutEnd() {
    var always = new ChoiceModel.Example(new double[][] { { 1, 0 }, { 0, 0 } }, 0);
    var fitted = PRIOR.fit(java.util.Collections.nCopies(100, always));
    assertTrue(fitted.weights()[0] > 1 && fitted.weights()[0] < 20, fitted.weights()[0] + "");
  }

  private static List<ChoiceModel.Example> chosenBy(double[] weights, int count) {
    var random = new Random(5);
    var truth = new ChoiceModel(weights);
    var examples = new ArrayList<ChoiceModel.Example>();
    for (var next = 0; next < count; next++) {
      var options = new double[4][2];
      for (var option : options) {
        option[0] = random.nextGaussian();
        option[1] = random.nextGaussian();
      }
      examples.add(new ChoiceModel.Example(options, drawn(truth.probabilities(options), random.nextDouble())));
    }
    return examples;
  }

  private static int drawn(double[] chances, double point) {
    var option = 0;
    for (var sum = chances[0]; sum < point && option + 1 < chances.length; sum += chances[option]) option++;
    return option;
  }
}
