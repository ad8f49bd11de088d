package de.buergerlotse.channels;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/// The product as a process of its own, with a PostgreSQL of its own, which a kill leaves behind.
public final class KillableProduct {

  private final Path home;
  private final URI uri;
  private Process process;

  /// @param name of its data directory, which is empty at the beginning
  public KillableProduct(String name) {
    home = Path.of("target", name).toAbsolutePath();
    try {
      if (Files.exists(home)) deleteAll(home);
      Files.createDirectories(home);
      try (var free = new ServerSocket(0)) {
        uri = URI.create("http://127.0.0.1:" + free.getLocalPort());
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  public URI uri() {
    return uri;
  }

  /// Starts it, anew after a kill, and waits until it is ready.
  public void start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = System.getProperty("java.class.path");
    var log = home.resolve("product.log").toFile();
    var builder = new ProcessBuilder(
      java,
      "-Xmx384m",
      "-XX:+UseSerialGC",
      "-cp",
      classPath,
      Application.class.getName()
    )
      .redirectErrorStream(true)
      .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(uri.getPort()));
    builder.environment().put("BUERGERLOTSE_HOME", home.toString());
    builder.environment().put("LIMITS_ENABLED", "false");
    builder.environment().put("BUERGERLOTSE_STAFF_PASSWORD", RunningProduct.STAFF_PASSWORD);
    builder.environment().put("UNDERSTANDING_MODELS", RunningProduct.MODELS.toString());
    process = builder.start();
    RunningProduct.awaitReady(uri);
    assertTrue(process.isAlive(), "see " + log);
  }

  /// As `kill -9` does it.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
  }

  private static void deleteAll(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
