package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.editorial.Standings;
import de.buergerlotse.knowledge.editorial.RevisionState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// By which words a page is found in the list.
final class PageStates {

  /// Those after which somebody has something to do.
  static final Set<String> TO_DO = Set.of("stale", "reviewDue", "submitted", "returned", "deadLinks");

  private PageStates() {}

  /// @param standings the newest revision of each part
  /// @param deadLinks whether a link of it leads nowhere
  static List<String> of(
    ListedPages.Listed listed,
    List<Standings.Standing> standings,
    RevisionStore.Care care,
    boolean deadLinks,
    LocalDate today
  ) {
    var states = new ArrayList<String>();
    if (!listed.stale().isEmpty()) states.add("stale");
    if (
      care
        .reviewDue()
        .filter(day -> !day.isAfter(today))
        .isPresent()
    ) states.add("reviewDue");
    if (deadLinks) states.add("deadLinks");
    if (!listed.hasEasy()) states.add("withoutEasy");
    if (listed.offered().inheritedFrom().isPresent()) states.add("inherited");
    if (!listed.offered().differences().isEmpty()) states.add("overridden");
    for (var state : List.of(
      RevisionState.DRAFT,
      RevisionState.SUBMITTED,
      RevisionState.RETURNED,
      RevisionState.APPROVED
    )) {
      if (standings.stream().anyMatch(newest -> newest.state() == state)) states.add(state.key());
    }
    if (standings.stream().anyMatch(newest -> isScheduled(newest, today))) states.add("scheduled");
    return states;
  }

  private static boolean isScheduled(Standings.Standing newest, LocalDate today) {
    return (
      newest.state() == RevisionState.PUBLISHED &&
      newest
        .from()
        .filter(from -> from.isAfter(today))
        .isPresent()
    );
  }
}
