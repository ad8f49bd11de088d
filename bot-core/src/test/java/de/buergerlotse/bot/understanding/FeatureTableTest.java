package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  @Test
  void keepsNumberGroupAndIdfOfManyFeatures() {
    var table = new FeatureTable(4);
    var random = new Random(1);
    var features = random.longs(10_000).toArray();
    for (var number = 0; number < features.length; number++) {
      table.put(features[number], FeatureTable.entry(number, (byte) (number % 3), number / 7f));
    }
    for (var number = 0; number < features.length; number++) {
      var entry = table.find(features[number]);
      assertEquals(number, FeatureTable.numberOf(entry));
      assertEquals(number % 3, FeatureTable.groupOf(entry));
      assertEquals(number / 7f, FeatureTable.idfOf(entry));
    }
    assertEquals(FeatureTable.ABSENT, table.find(42));
  }

  @Test
  void theHashesZeroAndMinusOneAreFeaturesLikeOthers() {
    var table = new FeatureTable(4);
    assertEquals(FeatureTable.ABSENT, table.find(0));
    assertEquals(FeatureTable.ABSENT, table.find(-1));
    table.put(0, FeatureTable.entry(1, (byte) 0, 1));
    table.put(-1, FeatureTable.entry(2, (byte) 0, 1));
    assertEquals(1, FeatureTable.numberOf(table.find(0)));
    assertEquals(2, FeatureTable.numberOf(table.find(-1)));
  }

  @Test
  void aLaterEntryReplacesTheEarlier() {
    var table = new FeatureTable(4);
    table.put(5, FeatureTable.entry(1, (byte) 0, 0));
    table.put(5, FeatureTable.entry(1, (byte) 2, 3));
    assertEquals(2, FeatureTable.groupOf(table.find(5)));
  }
}
