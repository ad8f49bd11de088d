package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StemUsesTest {

  private static BitSet columns(int... columns) {
    var set = new BitSet();
    for (var column : columns) set.set(column);
    return set;
  }

  @Test
  void aWordCountsOnceForEachServiceThatUsesAnyOfItsStems() {
    var uses = new TreeMap<Long, BitSet>();
    uses.put(7L, columns(0, 2));
    uses.put(-3L, columns(2));
    var sums = new double[3];
    StemUses.of(uses, 3).addTo(sums, new long[] { 7, -3, 99 }, 0.5);
    assertArrayEquals(new double[] { 0.5, 0, 0.5 }, sums);
  }

  @Test
  void moreServicesThanOneNumberHasBitsAreKept() {
    var uses = new TreeMap<Long, BitSet>();
    uses.put(1L, columns(3, 64, 199));
    var sums = new double[200];
    StemUses.of(uses, 200).addTo(sums, new long[] { 1 }, 2);
    assertEquals(2, sums[3]);
    assertEquals(2, sums[64]);
    assertEquals(2, sums[199]);
    assertEquals(6, java.util.Arrays.stream(sums).sum());
  }
}
