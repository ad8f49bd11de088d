package de.buergerlotse.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A citizen in a real Chromium, at the running product; the steps are told in `e2e/chat.test.mjs`.
class BrowserIT {

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void helpsACitizenInARealBrowser() throws IOException, InterruptedException {
    // The browser is unpacked into the temporary directory, and would be taken from there whatever its version.
    var temporary = Files.createDirectories(Path.of("target", "browser").toAbsolutePath());
    var log = temporary.resolve("e2e.log");
    var node = new ProcessBuilder("node", "--test", "--test-concurrency=1", "e2e/chat.test.mjs")
      .redirectErrorStream(true)
      .redirectOutput(log.toFile());
    node.environment().put("BASE_URL", RunningProduct.shared().uri().toString());
    node.environment().put("TMPDIR", temporary.toString());
    var running = node.start();
    try {
      var result = running.waitFor();
      assertEquals(0, result, () -> read(log));
    } finally {
      running.destroyForcibly();
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return log + ": " + unreadable;
    }
  }
}
