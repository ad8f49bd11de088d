package de.buergerlotse.channels.links;

import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.channels.round.Rounds;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Lets the bots of this node answer without dead links, whichever node found them; a link that works again comes back.
@Singleton
class DeadLinkWatch {

  private static final Rounds ROUNDS = Rounds.of(DeadLinkWatch.class, "Dead links could not be looked for");
  private final LinkStates states;
  private final KnowledgeBase knowledge;
  private final Bots bots;
  private final Map<MunicipalityId, Shown> shown = new HashMap<>();

  DeadLinkWatch(LinkStates states, KnowledgeBase knowledge, Bots bots) {
    this.states = states;
    this.knowledge = knowledge;
    this.bots = bots;
  }

  /// What a bot answers with, and what it was made of.
  private record Shown(KnowledgeSnapshot published, Set<URI> dead, KnowledgeSnapshot without) {}

  @Scheduled(fixedDelay = "2s", initialDelay = "3s")
  void regularly() {
    if (!bots.areReady()) return;
    ROUNDS.run(this::look);
  }

  void look() {
    var dead = states.listDead();
    for (var municipality : knowledge.listMunicipalities()) {
      knowledge.findSnapshot(municipality).ifPresent(published -> show(municipality, published, dead));
    }
  }

  private void show(MunicipalityId municipality, KnowledgeSnapshot published, Set<URI> dead) {
    var before = shown.get(municipality);
    if (before == null && dead.isEmpty()) return;
    var now = before;
    if (now == null || now.published() != published || !now.dead().equals(dead)) {
      now = new Shown(published, Set.copyOf(dead), published.without(dead));
      shown.put(municipality, now);
    }
    var without = now.without();
    bots.renew(municipality, bot -> bot.snapshot() == without ? bot : bot.over(without));
  }
}
