package de.buergerlotse.channels.gap;

import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.bots.Bots;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;

/// Gaps as JSON bodies, with the services they may be about.
@Singleton
class GapMapping {

  private static final int MOST_CANDIDATES = 3;
  private final Bots bots;

  GapMapping(Bots bots) {
    this.bots = bots;
  }

  GapMessages.Cluster cluster(MunicipalityId town, GapClusters.Cluster cluster) {
    var kinds = new LinkedHashMap<String, Integer>();
    cluster.kinds().forEach((kind, count) -> kinds.put(kind.key(), count));
    return new GapMessages.Cluster(
      Long.toString(cluster.id()),
      cluster.size(),
      kinds,
      cluster.questions(),
      cluster.languages(),
      cluster.since(),
      cluster.last(),
      candidates(town, cluster.questions().getFirst()),
      cluster.agentText().orElse(null)
    );
  }

  private List<GapMessages.Suggested> candidates(MunicipalityId town, String question) {
    return bots
      .find(town)
      .map(bot ->
        bot
          .understand(question)
          .candidates()
          .stream()
          .limit(MOST_CANDIDATES)
          .map(found ->
            new GapMessages.Suggested(
              found.service().slug(),
              SplitWords.hyphenated(bot.snapshot().getService(found.service()).service().name().plain()),
              found.aspect().key(),
              found.confidence()
            )
          )
          .toList()
      )
      .orElse(List.of());
  }
}
