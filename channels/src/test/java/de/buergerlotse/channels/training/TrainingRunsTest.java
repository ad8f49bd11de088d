package de.buergerlotse.channels.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Runs on the product's real PostgreSQL, each test in a municipality of its own.
class TrainingRunsTest {

  private final Database database = RunningProduct.shared().bean(Database.class);
  private final TrainingRuns runs = RunningProduct.shared().bean(TrainingRuns.class);
  private final MunicipalityId town = new MunicipalityId("training-" + UUID.randomUUID().toString().substring(0, 8));

  @Test
  void oneTrainingRunsAtATime() {
    assertTrue(runs.begin(town, "Redaktion").isPresent());
    assertEquals(Optional.empty(), runs.begin(town, "Redaktion"));
  }

  @Test
  void aRunWhoseNodeIsGoneIsBegunAgainAndGivenUpAfterThreeTimes() {
    for (var attempt = 1; attempt <= TrainingRuns.MOST_ATTEMPTS; attempt++) {
      assertTrue(runs.begin(town, "von selbst").isPresent());
      assertFalse(runs.find(town).orElseThrow().failed());
      nodeIsGone();
    }
    assertTrue(runs.find(town).orElseThrow().failed());
  }

  @Test
  void whatWasGivenUpCanBeBegunByHandAndEnds() {
    var run = runs.begin(town, "von selbst").orElseThrow();
    runs.fail(run);
    var again = runs.begin(town, "Redaktion").orElseThrow();
    assertFalse(runs.find(town).orElseThrow().failed());
    runs.end(again);
    assertEquals(Optional.empty(), runs.find(town));
  }

  private void nodeIsGone() {
    database.change(
      "UPDATE training_run SET beat = clock_timestamp() - interval '1 hour' WHERE municipality = ?",
      town.value()
    );
  }
}
