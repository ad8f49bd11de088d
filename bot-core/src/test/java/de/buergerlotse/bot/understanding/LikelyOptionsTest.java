package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikelyOptionsTest {

  private static final int SERVICES = 86;
  private static final int TOPIC = 70;
  private static final int EARLIER = 71;

  /// Rows of a text about nothing; the topic and one service of before are marked.
  private static double[][] rows() {
    var random = new Random(1);
    var rows = new double[SERVICES][12];
    for (var row : rows) for (var score : ServiceSignals.READINGS) row[score] = -10 - random.nextDouble();
    rows[TOPIC][2] = 1;
    rows[EARLIER][9] = 1;
    return rows;
  }

  @Test
  void keepsTheOneThatWasMeantHoweverUnlikely() {
    var rows = rows();
    for (var score : ServiceSignals.READINGS) rows[5][score] = -100;
    var example = LikelyOptions.of(rows, 5);
    assertSame(rows[5], example.options()[example.chosen()]);
  }

  @Test
  void keepsTheTopicAndWhatWasTalkedAboutBefore() {
    var rows = rows();
    var options = List.of(LikelyOptions.of(rows, 5).options());
    assertTrue(options.contains(rows[TOPIC]) && options.contains(rows[EARLIER]));
  }

  @Test
  void keepsTheBestOfEveryReadingOnce() {
    var rows = rows();
    for (var score : ServiceSignals.READINGS) for (var best = 0; best < 6; best++) rows[best][score] = -best;
    assertEquals(6 + 2, LikelyOptions.of(rows, 0).options().length);
    rows[30][11] = 1;
    assertEquals(7 + 2, LikelyOptions.of(rows, 0).options().length, "one that only what was said before tells");
  }

  @Test
  void keepsAllOfAFew() {
    var few = new double[][] { rows()[0], rows()[1] };
    assertEquals(2, LikelyOptions.of(few, 1).options().length);
    assertEquals(1, LikelyOptions.of(few, 1).chosen());
  }
}
