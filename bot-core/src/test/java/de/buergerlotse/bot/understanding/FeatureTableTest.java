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
      assertEquals(number, table.add(features[number], (byte) (number % 3)));
      table.setIdf(number, number / 7f);
    }
    table.close();
    for (var number = 0; number < features.length; number++) {
      var entry = table.find(features[number]);
      assertEquals(number, FeatureTable.numberOf(entry));
      assertEquals(number % 3, FeatureTable.groupOf(entry));
      assertEquals(number / 7f, FeatureTable.idfOf(entry), 1e-6 * number);
      assertEquals(features[number], table.hashOf(number));
    }
    assertEquals(features.length, table.size());
    assertEquals(FeatureTable.ABSENT, table.find(42));
  }

  @Test
  void theHashesZeroAndMinusOneAreFeaturesLikeOthers() {
    var table = new FeatureTable(4);
    assertEquals(FeatureTable.ABSENT, table.find(0));
    assertEquals(FeatureTable.ABSENT, table.find(-1));
    table.add(0, (byte) 0);
    table.add(-1, (byte) 0);
    assertEquals(0, FeatureTable.numberOf(table.find(0)));
    assertEquals(1, FeatureTable.numberOf(table.find(-1)));
  }

  @Test
  void aFeatureThatIsAddedAgainKeepsItsNumberAndGroup() {
    var table = new FeatureTable(4);
    assertEquals(0, table.add(5, (byte) 2));
    assertEquals(0, table.add(5, (byte) 1));
    assertEquals(2, FeatureTable.groupOf(table.find(5)));
  }

  @Test
  void featuresWhoseHashesShareTheirLastBitsAreToldApart() {
    var table = new FeatureTable(1 << 10);
    for (var high = 0; high < 700; high++) table.add(((long) high << 40) | high, (byte) 0);
    for (var high = 0; high < 700; high++) {
      assertEquals(high, FeatureTable.numberOf(table.find(((long) high << 40) | high)));
    }
    assertEquals(FeatureTable.ABSENT, table.find(7L << 40));
  }
}
