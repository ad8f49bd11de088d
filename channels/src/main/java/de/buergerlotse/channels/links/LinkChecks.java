package de.buergerlotse.channels.links;

import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks addresses once a day, one after the other. The addresses of invented municipalities are invented, too, and are
/// left out.
@Singleton
class LinkChecks {

  private static final Logger LOG = LoggerFactory.getLogger(LinkChecks.class);
  private final KnowledgeBase knowledge;
  private final LinkStates states;
  private final LinkProbe probe;
  private final boolean enabled;
  private final boolean demonstration;
  private final Clock clock;
  private final AtomicBoolean running = new AtomicBoolean();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(
    Thread.ofVirtual().name("link-checks").factory()
  );

  /// @param enabled whether this installation may ask other servers
  /// @param demonstration whether addresses of invented municipalities are asked, too
  LinkChecks(
    KnowledgeBase knowledge,
    LinkStates states,
    @Value("${links.enabled:true}") boolean enabled,
    @Value("${links.demonstration:false}") boolean demonstration,
    @Value("${links.distance:1s}") Duration distance,
    @Value("${links.patience:15s}") Duration patience,
    @Value("${links.local:false}") boolean local,
    Clock clock
  ) throws NoSuchAlgorithmException {
    this.knowledge = knowledge;
    this.states = states;
    this.enabled = enabled;
    this.demonstration = demonstration;
    this.probe = new LinkProbe(SSLContext.getDefault(), new HostPace(distance, clock, Thread::sleep), patience, local);
    this.clock = clock;
  }

  boolean isRunning() {
    return running.get();
  }

  /// Whether the addresses of a municipality are checked at all.
  boolean isChecked(KnowledgeSnapshot snapshot) {
    return enabled && (demonstration || !snapshot.municipality().demonstration());
  }

  @Scheduled(fixedDelay = "30m", initialDelay = "5m")
  void regularly() {
    if (!enabled) return;
    var now = clock.instant();
    var known = states.all();
    var due = new TreeSet<URI>();
    for (var municipality : knowledge.listMunicipalities()) {
      for (var address : addresses(municipality)) {
        var checked = known.get(address);
        if (checked == null || !checked.nextAt().isAfter(now)) due.add(address);
      }
    }
    var _ = start(due, now);
  }

  /// Checks all addresses of a municipality now.
  ///
  /// @return false when a check is running
  boolean startFor(MunicipalityId municipality) {
    return start(addresses(municipality), clock.instant());
  }

  private Collection<URI> addresses(MunicipalityId municipality) {
    return knowledge
      .findSnapshot(municipality)
      .filter(this::isChecked)
      .map(snapshot -> ShownLinks.of(snapshot).addresses())
      .orElse(List.of());
  }

  /// @param until what was checked since this moment, by another node, is left out
  private boolean start(Collection<URI> addresses, Instant until) {
    if (addresses.isEmpty()) return true;
    if (!running.compareAndSet(false, true)) return false;
    worker.execute(() -> checkAll(addresses, until));
    return true;
  }

  private void checkAll(Collection<URI> addresses, Instant until) {
    try {
      for (var address : addresses) {
        var before = states.find(address);
        if (before.filter(checked -> checked.at().isAfter(until)).isPresent()) continue;
        check(address, before.map(LinkStates.Checked::verdict).orElse(LinkVerdict.NONE));
      }
      LOG.info("{} links were checked", addresses.size());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unavailable) {
      LOG.warn("Links could not be checked, the next try follows: {}", unavailable.toString());
    } finally {
      running.set(false);
    }
  }

  void check(URI address, LinkVerdict before) throws InterruptedException {
    var now = clock.instant();
    var verdict = LinkVerdict.of(probe.probe(address), before, now);
    states.save(address, verdict, now);
    if (verdict.state() == LinkState.DEAD && before.state() != LinkState.DEAD) LOG.warn("A link is dead: {}", address);
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
