package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.editorial.AnswerVersions;
import de.buergerlotse.channels.round.Rounds;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.WeakHashMap;

/// Writes down which words stand in the answers whenever another snapshot is compiled, beside the way of the messages.
@Singleton
class VersionJournal {

  private static final Rounds ROUNDS = Rounds.of(VersionJournal.class, "The versions of answers were not written down");
  private final KnowledgeBase knowledge;
  private final Bots bots;
  private final AnswerVersions versions;
  private final Clock clock;
  private final Map<KnowledgeSnapshot, Boolean> written = new WeakHashMap<>();

  VersionJournal(KnowledgeBase knowledge, Bots bots, AnswerVersions versions, Clock clock) {
    this.knowledge = knowledge;
    this.bots = bots;
    this.versions = versions;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = "1s", initialDelay = "1s")
  synchronized void write() {
    if (!bots.areReady()) return;
    ROUNDS.run(() -> {
      for (var municipality : knowledge.listMunicipalities())
        knowledge.findSnapshot(municipality).ifPresent(this::write);
    });
  }

  private void write(KnowledgeSnapshot snapshot) {
    if (written.containsKey(snapshot)) return;
    versions.record(snapshot.municipality().id(), snapshot.listPublicServices(), clock.instant());
    written.put(snapshot, true);
  }
}
