package de.buergerlotse.channels.training;

import de.buergerlotse.bot.understanding.Overlap;
import de.buergerlotse.bot.understanding.UnderstandingTrainer;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Services whose phrases are taken for each other; compared once, and again only when phrases changed.
@Singleton
class PulledServices {

  private static final int MOST_PAIRS = 20;
  private final UnderstandingTrainer trainer;
  private final TrainingVersions versions;
  private final Map<MunicipalityId, Compared> compared = new ConcurrentHashMap<>();

  PulledServices(UnderstandingTrainer trainer, TrainingVersions versions) {
    this.trainer = trainer;
    this.versions = versions;
  }

  private record Compared(String fingerprint, List<Overlap> overlaps) {}

  /// The most confused first.
  List<Overlap> list(KnowledgeSnapshot snapshot) {
    var municipality = snapshot.municipality().id();
    var added = versions.list(municipality);
    var fingerprint = trainer.fingerprint(snapshot, added);
    return compared
      .compute(municipality, (_, before) ->
        before != null && before.fingerprint().equals(fingerprint)
          ? before
          : new Compared(fingerprint, trainer.overlaps(snapshot, added, MOST_PAIRS))
      )
      .overlaps();
  }
}
