package de.buergerlotse.benchmark.product;

import de.buergerlotse.benchmark.Figure;
import de.buergerlotse.benchmark.Measurement;
import de.buergerlotse.benchmark.Setting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Five hundred citizens chat with ten agents while forty call: how long a message takes from the citizen's sending, over the
/// disk, to the agent's console, and how long the telephone company waits for what to say. All of them, the product and its database share the machine, so the figure is an upper bound.
public final class MessageToScreen implements Measurement {

  private static final int CHATS = 500;
  private static final int AGENTS = 10;
  private static final int CALLS = 40;
  private static final Duration TALK = Duration.ofSeconds(40);
  /// A service centre's product runs for weeks: what the first half minute of a process costs is another figure.
  private static final Duration WARM_UP = Duration.ofSeconds(40);
  /// How long a citizen thinks and types: about as performance studies of live chats have it.
  private static final int PAUSE_MILLISECONDS = 8_000;

  @Override
  public String name() {
    return "desk";
  }

  @Override
  public List<Figure> measure(Setting setting) throws IOException, InterruptedException {
    var jar = ProductProcess.findJar(setting.root().resolve("channels").resolve("target"));
    if (jar.isEmpty()) {
      setting.leaveOut("the desk, channels is not packaged");
      return List.of();
    }
    var home = Files.createTempDirectory("buergerlotse-benchmark");
    try (var product = ProductProcess.start(jar.get(), home)) {
      setting.progress("the product starts");
      product.secondsUntilUp();
      try (var centre = ServiceCentre.open(product.address(), AGENTS, CHATS)) {
        setting.progress(
          CHATS + " chats are with " + AGENTS + " agents; citizens write for " + TALK.toSeconds() + " s"
        );
        var _ = talk(centre, product.address(), WARM_UP);
        centre.forgetTimes();
        setting.progress("measured from now on");
        var answers = talk(centre, product.address(), TALK);
        var times = centre.sortedMilliseconds();
        var peer = times.size() + " messages, " + centre.missing() + " of them not seen";
        var calls = answers.size() + " webhooks of " + CALLS + " calls at once, beside " + CHATS + " chats";
        return List.of(
          Figure.of(
            "voice.p99.9",
            "99.9 % of the telephone's webhooks answered within",
            part(answers, 0.999),
            "ms",
            calls
          ).atMost(150),
          Figure.of(
            "desk.p50",
            "Half of the messages on the agent's screen within",
            part(times, 0.5),
            "ms",
            peer
          ).atMost(20),
          Figure.of(
            "desk.p99",
            "99 % of the messages on the agent's screen within",
            part(times, 0.99),
            "ms",
            peer
          ).atMost(100),
          Figure.of("desk.missing", "Messages that no console saw", centre.missing(), "", peer).atMost(0)
        );
      }
    } finally {
      ProductProcess.remove(home);
    }
  }

  /// @return how long the webhooks of calls took, in milliseconds, sorted
  private static List<Double> talk(ServiceCentre centre, URI address, Duration time) throws InterruptedException {
    var end = System.nanoTime() + time.toNanos();
    var times = new ArrayList<Double>();
    var work = new ArrayList<Callable<Void>>();
    for (var chat = 0; chat < CHATS; chat++) {
      var number = chat;
      work.add(() -> {
        var random = new Random(number);
        Thread.sleep(random.nextInt(PAUSE_MILLISECONDS));
        while (System.nanoTime() < end) {
          centre.citizenSays(number);
          Thread.sleep(PAUSE_MILLISECONDS / 2 + random.nextInt(PAUSE_MILLISECONDS));
        }
        return null;
      });
    }
    try (var http = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = IntStream.range(0, CALLS)
        .mapToObj(number -> threads.submit(new Caller(http, address, "+4915112340" + (100 + number), end)))
        .toList();
      for (var done : threads.invokeAll(work)) done.get();
      for (var call : calls) times.addAll(call.get());
    } catch (ExecutionException failed) {
      throw new IllegalStateException("somebody lost the product", failed.getCause());
    }
    // What is on its way may still arrive.
    Thread.sleep(Duration.ofSeconds(2));
    return times.stream().sorted().toList();
  }

  private static double part(List<Double> sorted, double share) {
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) (share * (sorted.size() - 1)));
  }
}
