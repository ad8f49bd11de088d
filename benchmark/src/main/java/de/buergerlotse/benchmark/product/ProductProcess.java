package de.buergerlotse.benchmark.product;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The packaged product, started as `docs/handbuch-betrieb.md` says, with a database of its own.
final class ProductProcess implements AutoCloseable {

  private static final Duration MOST_WAITING = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(50);

  /// Of the demonstration's staff.
  static final String STAFF_PASSWORD = "ein Satz nur zum Messen";

  private final Process process;
  private final URI address;
  private final long start = System.nanoTime();

  private ProductProcess(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// @param home data directory; empty for a first start
  static ProductProcess start(Path jar, Path home) throws IOException {
    var port = freePort();
    var builder = new ProcessBuilder(
      ProcessHandle.current().info().command().orElse("java"),
      "@" + jar.resolveSibling("../jvm.options").normalize(),
      "-jar",
      jar.toString()
    );
    builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
    builder.environment().put("BUERGERLOTSE_HOME", home.toString());
    builder.environment().put("LIMITS_ENABLED", "false");
    builder.environment().put("TWILIO_AUTH_TOKEN", Caller.TOKEN);
    builder.environment().put("BUERGERLOTSE_STAFF_PASSWORD", STAFF_PASSWORD);
    builder.redirectErrorStream(true).redirectOutput(home.resolve("product.log").toFile());
    return new ProductProcess(builder.start(), URI.create("http://127.0.0.1:" + port));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  URI address() {
    return address;
  }

  /// The packaged product; nothing when it was not packaged.
  static Optional<Path> findJar(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return Optional.empty();
    try (var files = Files.list(folder)) {
      return files
        .filter(file -> file.getFileName().toString().matches("channels-[^-]+(-SNAPSHOT)?\\.jar"))
        .findFirst();
    }
  }

  /// Removes a data directory.
  static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
    }
  }

  /// Waits until questions can be answered.
  ///
  /// @return seconds from the process's start to then
  /// @throws IOException when the product ends or does not come up
  double secondsUntilUp() throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var health = HttpRequest.newBuilder(address.resolve("/health")).timeout(Duration.ofSeconds(5)).build();
      while (System.nanoTime() - start < MOST_WAITING.toNanos()) {
        if (!process.isAlive()) throw new IOException("the product ended while it started");
        if (isUp(http, health)) return (System.nanoTime() - start) / 1e9;
        Thread.sleep(PAUSE);
      }
      throw new IOException("the product did not come up");
    }
  }

  private static boolean isUp(HttpClient http, HttpRequest health) throws InterruptedException {
    try {
      return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /// The most memory the Java process ever had in the machine's memory, in bytes (`VmHWM` of Linux).
  long mostResidentBytes() throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
      if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
    throw new IOException("this system does not tell the memory of a process");
  }

  double cpuSeconds() {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
