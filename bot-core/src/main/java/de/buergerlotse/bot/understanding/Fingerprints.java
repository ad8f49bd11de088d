package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Fingerprints of what understandings are trained from. Texts change often and phrases seldom, and to reckon one takes
/// longer than to see that the phrases are those of before.
final class Fingerprints {

  private static final int MOST_KEPT = 32;
  private final GeneralKnowledge general;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Source, String> known = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Source, String> eldest) {
      return size() > MOST_KEPT;
    }
  };

  Fingerprints(GeneralKnowledge general) {
    this.general = general;
  }

  /// All that a service teaches.
  private record Taught(ServiceId service, String name, ServicePhrases phrases) {}

  private record Source(List<Taught> services, List<AddedPhrase> added) {}

  String of(KnowledgeSnapshot snapshot, List<AddedPhrase> added) {
    var services = snapshot
      .listServices()
      .stream()
      .map(offered -> new Taught(offered.service().id(), offered.service().name().plain(), offered.phrases()))
      .toList();
    lock.lock();
    try {
      return known.computeIfAbsent(new Source(services, List.copyOf(added)), _ ->
        TrainingTexts.of(snapshot, general, added).fingerprint()
      );
    } finally {
      lock.unlock();
    }
  }
}
