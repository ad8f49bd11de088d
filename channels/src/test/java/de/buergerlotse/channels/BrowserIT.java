package de.buergerlotse.channels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// People in a real Chromium, at the running product; the steps are told in `e2e`.
class BrowserIT {

  @ParameterizedTest
  @ValueSource(strings = { "chat", "desk" })
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void helpsPeopleInARealBrowser(String story) throws IOException, InterruptedException {
    tell(story, Map.of("BASE_URL", RunningProduct.shared().uri().toString()));
  }

  /// For the editors there are two nodes of one product, and on the second it is tomorrow already.
  @Test
  @Timeout(value = 8, unit = TimeUnit.MINUTES)
  void leadsAnAnswerThroughItsLifeInARealBrowser() throws IOException, InterruptedException {
    try (
      var today = RunningProduct.start(Map.of("limits.enabled", false)).awaitReady();
      var tomorrow = today.startBeside(Map.of("clock.ahead", "24h")).awaitReady()
    ) {
      tell("newsroom", Map.of("BASE_URL", today.uri().toString(), "TOMORROW_URL", tomorrow.uri().toString()));
    }
  }

  private static void tell(String story, Map<String, String> addresses) throws IOException, InterruptedException {
    // The browser is unpacked into the temporary directory, and would be taken from there whatever its version.
    var temporary = Files.createDirectories(Path.of("target", "browser").toAbsolutePath());
    var log = temporary.resolve(story + ".log");
    var node = new ProcessBuilder("node", "--test", "--test-concurrency=1", "e2e/" + story + ".test.mjs")
      .redirectErrorStream(true)
      .redirectOutput(log.toFile());
    node.environment().putAll(addresses);
    node.environment().put("STAFF_PASSWORD", RunningProduct.STAFF_PASSWORD);
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
