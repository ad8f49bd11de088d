package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureSetTest {

  @Test
  void holdsWhatWasAddedAndNothingElse() {
    var random = new Random(3);
    var features = new FeatureSet();
    var others = new HashSet<Long>();
    for (var count = 0; count < 20_000; count++) {
      var feature = (long) random.nextInt(30_000) << (count % 2 == 0 ? 0 : Integer.SIZE);
      if (feature != 1) assertEquals(others.add(feature), features.add(feature), () -> "" + feature);
    }
    for (var feature = 2L; feature < 30_000; feature++) {
      assertEquals(others.contains(feature), features.contains(feature));
    }
  }

  @Test
  void theFeatureThatStandsForAFreePlaceIsKeptToo() {
    var features = new FeatureSet();
    assertFalse(features.contains(0));
    assertTrue(features.add(0));
    assertFalse(features.add(0));
    assertTrue(features.contains(0));
  }
}
