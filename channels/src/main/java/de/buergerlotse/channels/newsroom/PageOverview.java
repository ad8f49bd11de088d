package de.buergerlotse.channels.newsroom;

import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.editorial.Comments;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.editorial.Standings;
import de.buergerlotse.channels.links.DeadLinks;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How the pages of a municipality stand.
@Singleton
class PageOverview {

  private static final int FEW_COMMENTS = 50;
  private final ListedPages pages;
  private final Standings standings;
  private final RevisionStore revisions;
  private final Comments comments;
  private final DraftMapping mapping;
  private final DeadLinks deadLinks;
  private final Clock clock;

  PageOverview(
    ListedPages pages,
    Standings standings,
    RevisionStore revisions,
    Comments comments,
    DraftMapping mapping,
    DeadLinks deadLinks,
    Clock clock
  ) {
    this.pages = pages;
    this.standings = standings;
    this.revisions = revisions;
    this.comments = comments;
    this.mapping = mapping;
    this.deadLinks = deadLinks;
    this.clock = clock;
  }

  /// One page of the list of services that fit, by name.
  ///
  /// @param state one of those by which pages are found; blank for all
  /// @param page counted from 1
  PageMessages.ServiceList list(NewsroomDoor.Visitor visitor, String words, String state, int page, int size) {
    var wanted = words.strip().toLowerCase(Locale.GERMAN);
    var meant = pages
      .of(visitor.snapshot())
      .stream()
      .filter(listed -> listed.isMeant(wanted))
      .toList();
    if (state.isBlank()) {
      return new PageMessages.ServiceList(lines(visitor, cut(meant, page, size)), meant.size(), page, size);
    }
    var found = lines(visitor, meant)
      .stream()
      .filter(line -> line.states().contains(state))
      .toList();
    return new PageMessages.ServiceList(cut(found, page, size), found.size(), page, size);
  }

  private static <T> List<T> cut(List<T> all, int page, int size) {
    var from = Math.min(all.size(), (page - 1L) * size);
    return all.subList((int) from, (int) Math.min(all.size(), from + size));
  }

  private List<PageMessages.Line> lines(NewsroomDoor.Visitor visitor, List<ListedPages.Listed> meant) {
    var municipality = visitor.snapshot().municipality();
    var today = LocalDate.now(clock.withZone(municipality.timeZone()));
    var ids = meant.stream().map(ListedPages.Listed::id).toList();
    var newestOf = standings
      .list(municipality.id(), ids)
      .stream()
      .collect(Collectors.groupingBy(Standings.Standing::service));
    var care = standings.listCare(municipality.id(), ids);
    var dead = deadLinks.of(visitor.snapshot());
    return meant
      .stream()
      .map(listed -> {
        var id = listed.id();
        var mine = care.getOrDefault(id, RevisionStore.Care.NONE);
        var newest = newestOf.getOrDefault(id, List.of());
        return line(listed, PageStates.of(listed, newest, mine, dead.containsKey(id), today), mine);
      })
      .toList();
  }

  private static PageMessages.Line line(ListedPages.Listed listed, List<String> states, RevisionStore.Care care) {
    return new PageMessages.Line(
      listed.id().slug(),
      listed.name(),
      inheritedFrom(listed.offered()).orElse(null),
      inheritedFromName(listed.offered()).orElse(null),
      states,
      care.reviewDue().orElse(null),
      owner(listed.offered(), care),
      (int) states.stream().filter(PageStates.TO_DO::contains).count()
    );
  }

  PageMessages.Page page(NewsroomDoor.Visitor visitor, OfferedService offered) {
    var municipality = visitor.snapshot().municipality();
    var today = LocalDate.now(clock.withZone(municipality.timeZone()));
    var id = offered.service().id();
    var care = revisions.care(municipality.id(), id);
    return new PageMessages.Page(
      id.slug(),
      plain(offered.service().name().plain()),
      inheritedFrom(offered).orElse(null),
      inheritedFromName(offered).orElse(null),
      owner(offered, care),
      care.reviewDue().orElse(null),
      published(offered),
      standings(visitor, id, today),
      comments.list(municipality.id(), id, FEW_COMMENTS).stream().map(PageMessages.CommentMessage::of).toList()
    );
  }

  private List<PageMessages.Standing> standings(NewsroomDoor.Visitor visitor, ServiceId service, LocalDate today) {
    var standings = new ArrayList<PageMessages.Standing>();
    var parts = new ArrayList<>(visitor.snapshot().municipality().languages().stream().map(PagePart::of).toList());
    parts.add(PagePart.FACTS);
    for (var part : parts) {
      revisions.findNewest(visitor.member().municipality(), service, part).ifPresent(newest ->
        standings.add(
          new PageMessages.Standing(
            part.key(),
            newest.number(),
            DraftMapping.state(newest, today),
            DraftMessages.Person.of(newest.author()),
            newest.at(),
            newest
              .publishing()
              .map(word -> word.validity().from())
              .orElse(null)
          )
        )
      );
    }
    return standings;
  }

  private PageMessages.Published published(OfferedService offered) {
    var service = offered.service();
    var texts = new TreeMap<String, Map<String, String>>();
    for (var variant : service.answers().stream().map(Answer::variant).distinct().toList()) {
      var byAspect = new TreeMap<String, String>();
      CurrentPages.texts(service, variant).forEach((aspect, text) -> byAspect.put(aspect.key(), text));
      texts.put(variant.tag(), byAspect);
    }
    var reviewed = new TreeMap<String, String>();
    var stale = new ArrayList<String>();
    for (var answer : service.answers()) {
      if (!answer.variant().equals(Variant.EASY)) continue;
      answer.reviewedBy().ifPresent(group -> reviewed.put(answer.aspect().key(), group));
      if (service.isStale(answer)) stale.add(answer.aspect().key());
    }
    var facts = mapping.tree(CurrentPages.content(offered, PagePart.FACTS));
    return new PageMessages.Published(facts, texts, reviewed, stale.stream().sorted(byOrder()).toList());
  }

  private static Comparator<String> byOrder() {
    return Comparator.comparing(Aspect::of);
  }

  static String owner(OfferedService offered, RevisionStore.Care care) {
    return care.owner().orElseGet(() -> plain(offered.office().name().plain()));
  }

  private static Optional<String> inheritedFrom(OfferedService offered) {
    return offered.inheritedFrom().map(from -> from.id().value());
  }

  private static Optional<String> inheritedFromName(OfferedService offered) {
    return offered.inheritedFrom().map(from -> plain(from.name().plain()));
  }

  static String plain(String text) {
    return SplitWords.hyphenated(text);
  }
}
