package de.buergerlotse.benchmark.contender;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Processor time and live memory of this process.
public final class Processor {

  private static final OperatingSystemMXBean SYSTEM =
    (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int ROUNDS = 4;
  private static final long PAUSE_NANOS = 50_000_000;
  private static final long STABLE_BYTES = 50_000;

  private Processor() {}

  /// A result with the processor time it took the whole process, compilation and garbage collection included.
  public record Timed<T>(T result, double cpuSeconds) {}

  public static <T> Timed<T> time(Callable<T> work) {
    var start = SYSTEM.getProcessCpuTime();
    try {
      var result = work.call();
      return new Timed<>(result, (SYSTEM.getProcessCpuTime() - start) / 1e9);
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// A result with the processor time of the calling thread and of garbage collection: what is left when the machine has
  /// warmed up, and told in nanoseconds where the whole process is told in hundredths of a second.
  public static <T> Timed<T> timeWarm(Supplier<T> work) {
    var start = warm();
    var result = work.get();
    return new Timed<>(result, (warm() - start) / 1e9);
  }

  private static long warm() {
    var used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans())
      used += collector.getCollectionTime() * 1_000_000;
    return used;
  }

  /// Bytes of live objects.
  public static long heap() {
    var live = collected();
    for (var next = collected(); next < live - STABLE_BYTES; next = collected()) live = next;
    return live;
  }

  /// What has a cleaner, or was compiled with its constants, goes collections after it died, and with a pause between them.
  private static long collected() {
    var runtime = Runtime.getRuntime();
    var least = Long.MAX_VALUE;
    for (var round = 0; round < ROUNDS; round++) {
      System.gc();
      LockSupport.parkNanos(PAUSE_NANOS);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
