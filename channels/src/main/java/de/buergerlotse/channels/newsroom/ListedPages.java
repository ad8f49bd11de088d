package de.buergerlotse.channels.newsroom;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;

/// What of the list of pages hangs on the published content alone: found out once for each snapshot, because telling for every
/// text whether it is older than its original takes a thousand pages' time.
@Singleton
class ListedPages {

  private final Map<KnowledgeSnapshot, List<Listed>> known = new WeakHashMap<>();

  /// A page.
  ///
  /// @param lowered the name as it is searched and sorted
  /// @param stale aspects whose easy text is older than the plain one
  record Listed(OfferedService offered, String name, String lowered, List<Aspect> stale, boolean hasEasy) {
    ServiceId id() {
      return offered.service().id();
    }

    /// @param words lowered
    boolean isMeant(String words) {
      return words.isEmpty() || lowered.contains(words) || id().slug().contains(words);
    }

    private static Listed of(OfferedService offered) {
      var service = offered.service();
      var name = PageOverview.plain(service.name().plain());
      var easy = service
        .answers()
        .stream()
        .filter(answer -> answer.variant().equals(Variant.EASY))
        .toList();
      var stale = easy.stream().filter(service::isStale).map(Answer::aspect).toList();
      return new Listed(offered, name, name.toLowerCase(Locale.GERMAN), stale, !easy.isEmpty());
    }
  }

  /// The pages of a municipality by name.
  List<Listed> of(KnowledgeSnapshot snapshot) {
    synchronized (known) {
      return known.computeIfAbsent(snapshot, one ->
        one.listServices().stream().map(Listed::of).sorted(Comparator.comparing(Listed::lowered)).toList()
      );
    }
  }
}
