package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparseVectorTest {

  private static final float[] WEIGHTS = { 1, 1, 1 };

  @Test
  void holdsEachFeatureOnce() {
    var builder = new SparseVector.Builder(20);
    for (var number : new int[] { 4, 2, 4, 4, 2 }) builder.add(FeatureTable.entry(number, (byte) 0, 1));
    assertArrayEquals(new int[] { 4, 2 }, builder.build(WEIGHTS).features());
  }

  @Test
  void holdsEachOfThousandsOnce() {
    var builder = new SparseVector.Builder(20);
    for (var round = 0; round < 2; round++) {
      for (var number = 0; number < 5_000; number++) builder.add(FeatureTable.entry(number, (byte) (number % 3), 2));
    }
    assertArrayEquals(IntStream.range(0, 5_000).toArray(), builder.build(WEIGHTS).features());
  }

  @Test
  void hasLengthOne() {
    var builder = new SparseVector.Builder(20);
    for (var number = 0; number < 9; number++) builder.add(FeatureTable.entry(number, (byte) (number % 3), number + 1));
    var sum = 0.0;
    for (var value : builder.build(new float[] { 1, 0.7f, 1.4f }).values()) sum += value * value;
    assertEquals(1, sum, 1e-6);
  }

  @Test
  void tellsWhichShareIsKnown() {
    var builder = new SparseVector.Builder(20);
    builder.add(FeatureTable.entry(1, (byte) 0, 1));
    builder.add(FeatureTable.ABSENT);
    assertEquals(0.5, builder.build(WEIGHTS).coverage());
    assertEquals(0, new SparseVector.Builder(20).build(WEIGHTS).coverage());
  }
}
