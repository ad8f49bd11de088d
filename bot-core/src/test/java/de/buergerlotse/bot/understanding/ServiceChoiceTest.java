package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ServiceChoiceTest {

  private static final ServiceChoice PRIOR = new ServiceChoice(
    new ChoiceModel(new double[] { 0, 0, 0 }),
    ChoiceNetwork.NONE
  );

  /// Of two options the one is meant whose first two signals agree: neither tells anything alone.
  private static List<ChoiceModel.Example> agreeing(int count, int seed) {
    var random = new Random(seed);
    var examples = new ArrayList<ChoiceModel.Example>();
    for (var next = 0; next < count; next++) {
      var sign = random.nextBoolean() ? 1 : -1;
      var other = random.nextBoolean() ? 1 : -1;
      var agreeing = new double[] { sign, sign, random.nextGaussian() };
      var differing = new double[] { other, -other, random.nextGaussian() };
      var isFirst = random.nextBoolean();
      var options = isFirst ? new double[][] { agreeing, differing } : new double[][] { differing, agreeing };
      examples.add(new ChoiceModel.Example(options, isFirst ? 0 : 1));
    }
    return examples;
  }

  private static double right(ServiceChoice choice, List<ChoiceModel.Example> examples) {
    var right = 0;
    for (var example : examples) if (choice.probabilities(example.options())[example.chosen()] > 0.5) right++;
    return (double) right / examples.size();
  }

  @Test
  void learnsWhatSignalsSayOnlyTogether() {
    var choice = PRIOR.fit(agreeing(3_000, 1));
    var unseen = agreeing(500, 2);
    assertTrue(right(choice, unseen) > 0.95, right(choice, unseen) + "");
    assertTrue(right(new ServiceChoice(choice.linear(), ChoiceNetwork.NONE), unseen) < 0.7, "nothing a line can tell");
  }

  @Test
  void learnsTheSameFromTheSame() {
    var once = PRIOR.fit(agreeing(400, 3)).network();
    var again = PRIOR.fit(agreeing(400, 3)).network();
    assertArrayEquals(once.inner(), again.inner());
    assertArrayEquals(once.outer(), again.outer());
  }

  @Test
  void staysLinearWithFewDialogues() {
    assertSame(ChoiceNetwork.NONE, PRIOR.fit(agreeing(50, 4)).network());
    assertSame(PRIOR.linear(), PRIOR.fit(List.of()).linear());
  }

  @Test
  void signalsFarBeyondWhatWasSeenSayNoMoreThanTheFarthest() {
    var network = PRIOR.fit(agreeing(400, 5)).network();
    var far = new double[] { 1_000, -1_000, 1_000 };
    var farther = new double[] { 1e9, -1e9, 1e9 };
    assertEquals(network.logit(far), network.logit(farther));
  }

  @Test
  void weightsThatDoNotFitTogetherAreNoNetwork() {
    var one = new double[] { 1 };
    assertThrows(IllegalArgumentException.class, () -> new ChoiceNetwork(one, one, new double[3], one, one));
    assertThrows(IllegalArgumentException.class, () -> new ChoiceNetwork(one, new double[2], one, one, one));
  }
}
