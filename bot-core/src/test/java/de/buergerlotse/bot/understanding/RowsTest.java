package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

class RowsTest {

  private static final int WIDTH = 20;
  private static final float CLOSE = 0.001f;

  @Test
  void addsSparseAndFullRowsAsOftenAsTheirValues() {
    var sparse = new Context(new int[] { 3, 17 }, new double[] { 1.5, -2 });
    var full = new Context(new int[] { 0, 1, 2, 3, 4, 5 }, new double[] { 1, 2, 3, -4, 5, 6 });
    var rows = Rows.of(new Context[] { sparse, full, new Context(new int[0], new double[0]) }, WIDTH);
    var scores = new float[WIDTH];
    rows.addTo(scores, new SparseVector(new int[] { 0, 1, 2 }, new float[] { 2, 0.5f, 7 }, 1));
    var expected = new float[WIDTH];
    expected[3] = 3 - 2;
    expected[17] = -4;
    expected[0] = 0.5f;
    expected[1] = 1;
    expected[2] = 1.5f;
    expected[4] = 2.5f;
    expected[5] = 3;
    assertArrayEquals(expected, scores, CLOSE);
  }

  @Test
  void addsAnyNumberOfFullRows() {
    var full = new Context(new int[] { 0, 5, 10, 19 }, new double[] { 0.25, -0.5, 1, 8 });
    for (var count = 0; count < 5; count++) {
      var scores = new float[WIDTH];
      var contexts = new Context[count];
      var features = new int[count];
      var values = new float[count];
      for (var row = 0; row < count; row++) {
        contexts[row] = full;
        features[row] = row;
        values[row] = 1;
      }
      Rows.of(contexts, WIDTH).addTo(scores, new SparseVector(features, values, 1));
      var expected = new float[WIDTH];
      expected[0] = 0.25f * count;
      expected[5] = -0.5f * count;
      expected[10] = count;
      expected[19] = 8f * count;
      assertArrayEquals(expected, scores, CLOSE);
    }
  }
}
