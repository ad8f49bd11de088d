package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Calls as they should go, written as text:
///
/// ```
/// C: what the caller says            C: [0]  presses a key      C: (…)  is silent
/// C: ~0.1 noise                      words of which the recognition is little sure
///   says words that are spoken       not words that are not spoken
///   listens | waits | ends | slow    what the telephone company shall do
/// ```
class GoldenCallsTest {

  private static final Path CALLS = Path.of("src/test/resources/calls");

  static Stream<Path> calls() throws IOException {
    try (var files = Files.list(CALLS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void goesAsWritten(Path file) throws IOException {
    var caller = Caller.mobile(RunningProduct.shared().uri());
    caller.call();
    try {
      for (var line : Files.readAllLines(file)) take(caller, line);
    } finally {
      caller.status("completed", "9");
    }
  }

  private static void take(Caller caller, String line) {
    if (line.isBlank() || line.startsWith("#")) return;
    if (line.startsWith("C: ")) act(caller, line.substring(3));
    else expect(caller.last(), line.strip());
  }

  private static void act(Caller caller, String words) {
    if (words.startsWith("(")) caller.silence();
    else if (words.startsWith("[")) caller.press(words.substring(1, words.length() - 1));
    else if (words.startsWith("~")) caller.say(words.split(" ", 2)[1], words.substring(1).split(" ", 2)[0]);
    else caller.say(words);
  }

  private static void expect(TwimlAnswer answer, String wish) {
    var parts = List.of(wish.split(" ", 2));
    var spoken = answer.spoken();
    switch (parts.getFirst()) {
      case "says" -> assertTrue(spoken.contains(parts.getLast()), wish + ": " + spoken);
      case "not" -> assertFalse(spoken.contains(parts.getLast()), wish + ": " + spoken);
      case "listens" -> assertTrue(answer.has("Gather"), answer.body());
      case "waits" -> assertTrue(answer.has("Enqueue"), answer.body());
      case "ends" -> assertTrue(answer.has("Hangup"), answer.body());
      case "slow" -> assertTrue(answer.body().contains("prosody"), answer.body());
      default -> throw new IllegalArgumentException(wish);
    }
  }
}
