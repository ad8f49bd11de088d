package de.buergerlotse.benchmark.product;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Report;
import de.buergerlotse.benchmark.Setting;
import de.buergerlotse.benchmark.contender.Contenders;
import de.buergerlotse.benchmark.dataset.Phrase;
import de.buergerlotse.benchmark.dataset.ShippedPhrases;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// How long the packaged product takes to be ready, and its memory while fifty citizens chat for a minute without a
/// pause. Beside it nlp.js learns the same phrases, with neither database nor web server.
public final class RunningProduct implements Measurement {

  private static final int CITIZENS = 50;
  private static final Duration CHAT = Duration.ofSeconds(60);
  private static final double MEGABYTE = 1e6;

  @Override
  public String name() {
    return "product";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException, InterruptedException {
    var jar = ProductProcess.findJar(setting.root().resolve("channels").resolve("target"));
    if (jar.isEmpty()) {
      setting.leaveOut("the running product, channels is not packaged");
      return List.of();
    }
    var home = Files.createTempDirectory("buergerlotse-benchmark");
    try {
      var peer = peer(setting);
      setting.progress("first start of the product");
      var first = start(jar.get(), home);
      setting.progress("later start of the product");
      var figures = new ArrayList<Figure>();
      figures.add(
        Figure.of("product.first-start", "First start until questions are answered", first, "s", peer.start()).atMost(
          60
        )
      );
      figures.addAll(later(jar.get(), home, peer, setting));
      return figures;
    } finally {
      ProductProcess.remove(home);
    }
  }

  /// What is told of the peer beside each figure.
  private record Peer(String start, String memory) {}

  private static Peer peer(Setting setting) throws IOException, InterruptedException {
    var nlpJs = Contenders.findNlpJs(setting);
    if (nlpJs.isEmpty()) return new Peer("nlp.js is not there", "nlp.js is not there");
    setting.progress("nlp.js learns the shipped phrases");
    var start = System.nanoTime();
    try (var trained = nlpJs.get().train(ShippedPhrases.all(), "de")) {
      var seconds = (System.nanoTime() - start) / 1e9;
      return new Peer(
        "nlp.js, start and learning the same phrases: " + Report.number(seconds) + " s",
        "nlp.js after learning the same phrases: " + Report.number(trained.residentBytes() / MEGABYTE) + " MB"
      );
    }
  }

  private static double start(Path jar, Path home) throws IOException, InterruptedException {
    try (var product = ProductProcess.start(jar, home)) {
      return product.secondsUntilUp();
    }
  }

  private static List<Figure> later(Path jar, Path home, Peer peer, Setting setting)
    throws IOException, InterruptedException {
    try (var product = ProductProcess.start(jar, home)) {
      var seconds = product.secondsUntilUp();
      setting.progress(CITIZENS + " citizens chat for " + CHAT.toSeconds() + " s");
      var before = product.cpuSeconds();
      var chats = chat(product);
      var cpu = product.cpuSeconds() - before;
      var times = chats
        .stream()
        .flatMap(chat -> chat.milliseconds().stream())
        .sorted(Comparator.naturalOrder())
        .toList();
      var failures = chats
        .stream()
        .mapToInt(chat -> chat.refusals().size())
        .sum();
      var citizens = CITIZENS + " citizens without a pause on the same machine";
      var memory = product.mostResidentBytes() / MEGABYTE;
      return List.of(
        Figure.of("product.later-start", "Later start until questions are answered", seconds, "s", peer.start()).atMost(
          15
        ),
        Figure.of("product.memory", "Memory of the Java process, 50 chats", memory, "MB", peer.memory()).atMost(450),
        Figure.of("product.unanswered", "Questions without an answer, 50 chats", failures, "", citizens).atMost(0),
        Figure.of(
          "product.turns",
          "Turns on disk and answered",
          times.size() / (double) CHAT.toSeconds(),
          "/s",
          citizens
        ),
        Figure.of(
          "product.turn-cpu",
          "Processor time of a turn",
          (cpu * 1e3) / Math.max(1, times.size()),
          "CPU ms",
          citizens
        ),
        Figure.of("product.p50", "Half of the answers within", part(times, 0.5), "ms", citizens),
        Figure.of("product.p99", "99 % of the answers within", part(times, 0.99), "ms", citizens),
        BadInput.measure(product, setting)
      );
    }
  }

  static double part(List<Double> sorted, double share) {
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
  }

  private static List<Citizen.Chat> chat(ProductProcess product) throws InterruptedException {
    var phrases = ShippedPhrases.all().stream().map(Phrase::text).toList();
    var end = System.nanoTime() + CHAT.toNanos();
    var citizens = new ArrayList<Citizen>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor(); var http = HttpClient.newHttpClient()) {
      for (var seed = 0; seed < CITIZENS; seed++) {
        citizens.add(new Citizen(http, product.address(), phrases, seed, end));
      }
      var chats = new ArrayList<Citizen.Chat>();
      for (var chat : threads.invokeAll(citizens)) chats.add(chat.get());
      return chats;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a citizen lost the product", failed.getCause());
    }
  }
}
