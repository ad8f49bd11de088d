package de.buergerlotse.benchmark.contender;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// Processor time and live memory of this process.
public final class Processor {

  private static final OperatingSystemMXBean SYSTEM =
    (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

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
    // Twice, because what has a cleaner is only freed by the second.
    System.gc();
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
