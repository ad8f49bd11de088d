package de.buergerlotse.benchmark.accuracy;

import de.buergerlotse.benchmark.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes figures of what contenders reached: ours, to be no worse than the best peer's.
final class Comparison {

  private Comparison() {}

  /// @param results shares by what was measured, by contender, ours first
  static List<Figure> of(String dataset, Map<String, Map<String, Double>> results) {
    var peers = new LinkedHashMap<>(results);
    var ours = peers.remove(peers.keySet().iterator().next());
    var figures = new ArrayList<Figure>();
    if (ours == null) return figures;
    ours.forEach((column, share) -> figures.add(figure(dataset, column, share, peers)));
    return figures;
  }

  private static Figure figure(String dataset, String column, double share, Map<String, Map<String, Double>> peers) {
    var best = 0.0;
    var beside = new ArrayList<String>();
    for (var peer : peers.entrySet()) {
      var reached = peer.getValue().getOrDefault(column, 0.0);
      best = Math.max(best, reached);
      beside.add(peer.getKey() + " " + RawTable.percent(reached));
    }
    var ratio = best == 0 ? "" : " (%s × the best)".formatted(Math.round((1000 * share) / best) / 1000.0);
    return Figure.of(
      dataset + "." + column.replace(" %", "").replace(' ', '-'),
      dataset + ", " + column,
      tenths(share),
      "%",
      String.join(", ", beside) + ratio
    ).atLeast(tenths(best));
  }

  private static double tenths(double share) {
    return Math.round(share * 1000) / 10.0;
  }
}
