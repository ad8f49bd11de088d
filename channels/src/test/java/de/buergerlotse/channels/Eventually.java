package de.buergerlotse.channels;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits for what comes by itself: patient, because machines may be busy.
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Eventually() {}

  /// Asks again and again until the answer is as wished.
  public static <T> T get(Supplier<T> asked, Predicate<T> wished) {
    var giveUp = Instant.now().plus(PATIENCE);
    while (true) {
      var answer = asked.get();
      if (wished.test(answer)) return answer;
      if (Instant.now().isAfter(giveUp)) throw new AssertionError("still " + answer);
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
