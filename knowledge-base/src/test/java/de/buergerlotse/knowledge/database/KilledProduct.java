package de.buergerlotse.knowledge.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A process that starts a server and is killed before it can stop it, as by `kill -9` or the memory guard.
final class KilledProduct {

  private KilledProduct() {}

  /// Runs in its own process: starts the server, says so, and waits to be killed.
  static void main(String[] directory) throws Exception {
    var server = EmbeddedPostgreSql.keptIn(Path.of(directory[0]));
    System.out.println("started " + server.url());
    TimeUnit.MINUTES.sleep(5);
  }

  /// Leaves a running server behind in the directory.
  static void leaveServerIn(Path directory) throws IOException, InterruptedException {
    var java = ProcessHandle.current().info().command().orElseThrow();
    var classPath = System.getProperty("java.class.path");
    var product = new ProcessBuilder(java, "-cp", classPath, KilledProduct.class.getName(), directory.toString())
      .redirectError(ProcessBuilder.Redirect.DISCARD)
      .start();
    try (var output = product.inputReader()) {
      var line = output.readLine();
      while (line != null && !line.startsWith("started ")) line = output.readLine();
      if (line == null) throw new IllegalStateException("the server did not start");
    } finally {
      product.destroyForcibly().waitFor();
    }
  }
}
