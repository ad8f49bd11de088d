package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void learnsWhichSignalTells() {
    var examples = new ArrayList<Logistic.Example>();
    for (var index = 0; index < 100; index++) {
      var truth = index % 2 == 0;
      examples.add(new Logistic.Example(new double[] { truth ? 1 : -1, index % 7 }, truth, 1));
    }
    var fitted = Logistic.fit(examples);
    assertTrue(fitted.probability(new double[] { 1, 3 }) > 0.9);
    assertTrue(fitted.probability(new double[] { -1, 3 }) < 0.1);
  }

  @Test
  void withoutATellingSignalItSaysTheShare() {
    var examples = new ArrayList<Logistic.Example>();
    for (var index = 0; index < 100; index++) examples.add(new Logistic.Example(new double[] { 0 }, index < 30, 1));
    assertEquals(0.3, Logistic.fit(examples).probability(new double[] { 0 }), 0.01);
  }

  @Test
  void wildSignalsDoNotRunAway() {
    var fitted = Logistic.fit(
      List.of(new Logistic.Example(new double[] { 0 }, false, 1), new Logistic.Example(new double[] { 1 }, true, 1))
    );
    var probability = fitted.probability(new double[] { 1e9 });
    assertTrue(probability > 0.5 && probability <= 1);
  }
}
