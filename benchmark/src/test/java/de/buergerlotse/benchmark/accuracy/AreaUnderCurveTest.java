package de.buergerlotse.benchmark.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AreaUnderCurveTest {

  @Test
  void isOneWhereEveryOwnQuestionScoresHigher() {
    assertEquals(1, AreaUnderCurve.of(new double[] { 2, 3 }, new double[] { 0, 1 }));
    assertEquals(0, AreaUnderCurve.of(new double[] { 0, 1 }, new double[] { 2, 3 }));
  }

  @Test
  void countsATieHalf() {
    assertEquals(0.5, AreaUnderCurve.of(new double[] { 1 }, new double[] { 1 }));
  }

  @Test
  void countsPairs() {
    assertEquals(0.75, AreaUnderCurve.of(new double[] { 1, 3 }, new double[] { 0, 2 }));
  }
}
