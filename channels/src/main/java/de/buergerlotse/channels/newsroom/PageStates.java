package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.service.Variant;
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
    OfferedService offered,
    List<RevisionStore.Standing> standings,
    RevisionStore.Care care,
    boolean deadLinks,
    LocalDate today
  ) {
    var states = new ArrayList<String>();
    var service = offered.service();
    var easy = service
      .answers()
      .stream()
      .filter(answer -> answer.variant().equals(Variant.EASY))
      .toList();
    if (easy.stream().anyMatch(service::isStale)) states.add("stale");
    if (
      care
        .reviewDue()
        .filter(day -> !day.isAfter(today))
        .isPresent()
    ) states.add("reviewDue");
    if (deadLinks) states.add("deadLinks");
    if (easy.isEmpty()) states.add("withoutEasy");
    if (offered.inheritedFrom().isPresent()) states.add("inherited");
    if (!offered.differences().isEmpty()) states.add("overridden");
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

  private static boolean isScheduled(RevisionStore.Standing newest, LocalDate today) {
    return (
      newest.state() == RevisionState.PUBLISHED &&
      newest
        .from()
        .filter(from -> from.isAfter(today))
        .isPresent()
    );
  }
}
