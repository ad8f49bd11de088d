package de.buergerlotse.benchmark.hotpath;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Report;
import de.buergerlotse.benchmark.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs [OneQuestion] with JMH; its own report lies in `target/benchmark/jmh.txt`.
public final class HotPath implements Measurement {

  @Override
  public String name() {
    return "hotpath";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException {
    setting.progress("JMH: reading, folding, topic, understanding; two minutes");
    Files.createDirectories(setting.workplace());
    var times = run(setting);
    var read = times.getOrDefault("read", Double.NaN);
    var topic = times.getOrDefault("topic", Double.NaN);
    var reading = "reading the letters once: " + Report.number(read * 1000) + " ns";
    return List.of(
      figure("fold", "Folding a question", times, reading, read),
      figure("topic", "Topic of a question, 86 services", times, reading, read).atMost(50),
      figure(
        "understand",
        "Whole understanding of a question",
        times,
        "topic alone: " + Report.number(topic) + " µs",
        topic
      )
    );
  }

  private static Figure figure(String name, String what, Map<String, Double> times, String peer, double bound) {
    var time = times.getOrDefault(name, Double.NaN);
    return Figure.of("hotpath." + name, what, time, "µs", "%s (%s ×)".formatted(peer, Report.number(time / bound)));
  }

  /// Microseconds by the method's name.
  private static Map<String, Double> run(Setting setting) {
    var options = new OptionsBuilder()
      .include(OneQuestion.class.getName() + "\\..*")
      .verbosity(VerboseMode.NORMAL)
      .output(setting.workplace().resolve("jmh.txt").toString())
      .build();
    var times = new HashMap<String, Double>();
    try {
      for (var result : new Runner(options).run()) {
        times.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
      }
    } catch (RunnerException failed) {
      throw new IllegalStateException(failed);
    }
    return times;
  }
}
