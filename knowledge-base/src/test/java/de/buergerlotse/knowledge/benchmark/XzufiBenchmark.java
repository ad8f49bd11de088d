package de.buergerlotse.knowledge.benchmark;

import de.buergerlotse.knowledge.example.ExampleContent;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.xzufi.ImportedObjects;
import de.buergerlotse.knowledge.xzufi.XzufiExample;
import de.buergerlotse.knowledge.xzufi.XzufiImport;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Imports 5,000 generated services into PostgreSQL, twice. Run it with `-Xmx300m` to prove the bound.
public final class XzufiBenchmark {

  private static final int SERVICES = 5_000;
  private static final String TEXT =
    "<p>Ein Satz, der sagt, was zu tun ist.</p><ul><li>Ausweis</li><li>Antrag</li></ul>";

  private XzufiBenchmark() {}

  public static void main(String[] arguments) {
    try (var context = ApplicationContext.run("test")) {
      context.getBean(KnowledgeStore.class).save(ExampleContent.content(XzufiExample.TOWN), "1");
      var importer = new XzufiImport(context.getBean(ImportedObjects.class), java.time.Clock.systemUTC());
      for (var round = 1; round <= 2; round++) {
        var start = System.nanoTime();
        var report = importer.importFrom(delivery(), XzufiExample.TOWN);
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
          Locale.ROOT,
          "round %d: %d created, %d unchanged, %d skipped in %.1f s; heap at most %d MB of %d%n",
          round,
          report.created(),
          report.unchanged(),
          report.skipped().size(),
          seconds,
          peakHeap() >> 20,
          Runtime.getRuntime().maxMemory() >> 20
        );
      }
    }
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans()
      .stream()
      .filter(pool -> pool.getType() == MemoryType.HEAP)
      .mapToLong(pool -> pool.getPeakUsage().getUsed())
      .sum();
  }

  /// Made while it is read.
  private static InputStream delivery() {
    var whole = XzufiExample.delivery("|").split("\\|");
    var services = IntStream.range(0, SERVICES).mapToObj(XzufiBenchmark::service);
    var parts = Stream.concat(Stream.concat(Stream.of(whole[0]), services), Stream.of(whole[1])).iterator();
    return new SequenceInputStream(streams(parts));
  }

  private static Enumeration<InputStream> streams(Iterator<String> parts) {
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return parts.hasNext();
      }

      @Override
      public InputStream nextElement() {
        return new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private static String service(int number) {
    var more = new StringBuilder(
      "<x:referenzLeiKa><code>" + (99_000_000_000_000L + number) + "</code></x:referenzLeiKa>"
    );
    for (var module : new String[] { "05", "06", "08", "09", "11", "16", "22" }) {
      for (var language : new String[] { "de", "de-x-leicht", "en" }) {
        more.append(
          "<x:modulText><x:leikaTextmodul><code>%s</code></x:leikaTextmodul><x:inhalt languageCode=\"%s\">%s</x:inhalt></x:modulText>".formatted(
            module,
            language,
            TEXT.repeat(4).replace("<", "&lt;")
          )
        );
      }
    }
    more.append(
      "<x:modulFrist><x:frist><x:typ><code>001</code></x:typ><x:dauer>2</x:dauer><x:einheit>WOCHE</x:einheit></x:frist></x:modulFrist>"
    );
    return XzufiExample.service("L1", String.valueOf(number), "Leistung " + number, more.toString());
  }
}
