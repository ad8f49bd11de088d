package de.buergerlotse.benchmark;

import de.buergerlotse.benchmark.accuracy.Accuracy;
import de.buergerlotse.benchmark.accuracy.Speed;
import de.buergerlotse.benchmark.accuracy.ThousandServices;
import de.buergerlotse.benchmark.desk.Claims;
import de.buergerlotse.benchmark.hotpath.HotPath;
import de.buergerlotse.benchmark.hotpath.LanguageChecking;
import de.buergerlotse.benchmark.newsroom.Newsroom;
import de.buergerlotse.benchmark.product.MessageToScreen;
import de.buergerlotse.benchmark.product.RunningProduct;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The command: runs all measurements or the chosen ones, prints a table, writes `target/benchmarks.json`.
///
/// System properties: `benchmark.only` names measurements, parted by commas; `benchmark.data` is the folder of datasets,
/// else the environment's `BUERGERLOTSE_BENCH_DATA`. The working directory is the repository.
public final class Benchmarks {

  private static final List<Measurement> MEASUREMENTS = List.of(
    new HotPath(),
    new ThousandServices(),
    new LanguageChecking(),
    new RunningProduct(),
    new Claims(),
    new Newsroom(),
    new MessageToScreen(),
    new Speed(),
    new Accuracy()
  );

  private Benchmarks() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var setting = new Setting(Path.of("").toAbsolutePath(), folder(), out);
    var figures = new ArrayList<Figure>();
    for (var measurement : chosen()) {
      setting.progress(measurement.name());
      figures.addAll(measurement.measure(setting));
      // Written after each, so that a run that is stopped has not been for nothing.
      Report.write(setting.root().resolve("target").resolve("benchmarks.json"), figures);
      Files.writeString(setting.root().resolve("target").resolve("benchmarks.md"), String.join("\n", setting.tables()));
    }
    out.println(Report.table(figures));
    for (var leftOut : setting.leftOut()) out.println("left out: " + leftOut);
  }

  private static Optional<Path> folder() {
    return Stream.of(System.getProperty("benchmark.data"), System.getenv("BUERGERLOTSE_BENCH_DATA"))
      .filter(place -> place != null && !place.isBlank())
      .map(Path::of)
      .findFirst();
  }

  private static List<Measurement> chosen() {
    var only = System.getProperty("benchmark.only", "");
    if (only.isBlank()) return MEASUREMENTS;
    var names = List.of(only.split(","));
    var known = MEASUREMENTS.stream().map(Measurement::name).toList();
    if (!known.containsAll(names)) throw new IllegalArgumentException(only + ": known are " + known);
    return MEASUREMENTS.stream()
      .filter(measurement -> names.contains(measurement.name()))
      .toList();
  }
}
