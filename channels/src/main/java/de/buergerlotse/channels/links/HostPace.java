package de.buergerlotse.channels.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps a distance between two requests to one host.
final class HostPace {

  private final Duration distance;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Map<String, Instant> next = new HashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  /// Waits.
  interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  HostPace(Duration distance, Clock clock, Sleeper sleeper) {
    this.distance = distance;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /// Returns when the host may be asked again.
  void await(String host) throws InterruptedException {
    var wait = place(host);
    if (wait.isPositive()) sleeper.sleep(wait);
  }

  private Duration place(String host) {
    lock.lock();
    try {
      var now = clock.instant();
      var free = next.getOrDefault(host, now);
      var begin = free.isBefore(now) ? now : free;
      next.put(host, begin.plus(distance));
      return Duration.between(now, begin);
    } finally {
      lock.unlock();
    }
  }
}
