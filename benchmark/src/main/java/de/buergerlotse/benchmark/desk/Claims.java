package de.buergerlotse.benchmark.desk;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Setting;
import java.io.IOException;
import java.util.List;

/// A thousand citizens wait, fifty agents claim as fast as they can, and every chat goes back to the queue at once.
///
/// In the same run pgbench does the same two changes to the same table over as many connections.
public final class Claims implements Measurement {

  static final int WAITING = 1_000;
  private static final int AGENTS = 50;
  private static final int CLAIMS = 100_000;

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException, InterruptedException {
    var pgbench = PgBench.find();
    if (pgbench.isEmpty()) {
      setting.leaveOut("claims at the desk, there is no pgbench on the search path (Debian: postgresql-contrib)");
      return List.of();
    }
    try (var desk = Desk.open(setting)) {
      desk.fill(WAITING);
      setting.progress("pgbench claims and gives back");
      var bound = pgbench.get().run(desk);
      setting.progress(AGENTS + " agents claim " + CLAIMS + " times");
      var rush = desk.claim(AGENTS, CLAIMS);
      setting.progress("pgbench again");
      var again = pgbench.get().run(desk);
      var peer = "pgbench on the same table, before and after: %.0f and %.0f /s".formatted(bound, again);
      return List.of(
        Figure.of("claims.rate", "Chats claimed and given back, 50 agents", rush.perSecond(), "/s", peer),
        Figure.of(
          "claims.ratio",
          "Claims against pgbench",
          (2 * rush.perSecond()) / (bound + again),
          "of pgbench",
          peer
        ).atLeast(0.8),
        Figure.of(
          "claims.double",
          "Chats that two agents got in one epoch",
          rush.doubles(),
          "of " + rush.claims(),
          "the unique key in the mind of the measuring"
        ).atMost(0)
      );
    }
  }
}
