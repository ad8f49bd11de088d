package de.buergerlotse.channels.newsroom;

import de.buergerlotse.bot.reply.SplitWords;
import de.buergerlotse.channels.editorial.Comments;
import de.buergerlotse.channels.editorial.RevisionStore;
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
  private final RevisionStore revisions;
  private final Comments comments;
  private final DraftMapping mapping;
  private final DeadLinks deadLinks;
  private final Clock clock;

  PageOverview(RevisionStore revisions, Comments comments, DraftMapping mapping, DeadLinks deadLinks, Clock clock) {
    this.revisions = revisions;
    this.comments = comments;
    this.mapping = mapping;
    this.deadLinks = deadLinks;
    this.clock = clock;
  }

  /// The services by name that fit.
  List<PageMessages.Line> lines(NewsroomDoor.Visitor visitor, String words, String state) {
    var municipality = visitor.snapshot().municipality();
    var today = LocalDate.now(clock.withZone(municipality.timeZone()));
    var standings = revisions
      .listStandings(municipality.id())
      .stream()
      .collect(Collectors.groupingBy(RevisionStore.Standing::service));
    var care = revisions.listCare(municipality.id());
    var dead = deadLinks.of(visitor.snapshot());
    var wanted = words.strip().toLowerCase(Locale.GERMAN);
    return visitor
      .snapshot()
      .listServices()
      .stream()
      .filter(offered -> isMeant(offered, wanted))
      .map(offered -> {
        var id = offered.service().id();
        var mine = care.getOrDefault(id, RevisionStore.Care.NONE);
        var newest = standings.getOrDefault(id, List.of());
        return line(offered, PageStates.of(offered, newest, mine, dead.containsKey(id), today), mine);
      })
      .filter(line -> state.isBlank() || line.states().contains(state))
      .sorted(Comparator.comparing(line -> line.name().toLowerCase(Locale.GERMAN)))
      .toList();
  }

  private static boolean isMeant(OfferedService offered, String words) {
    var name = plain(offered.service().name().plain()).toLowerCase(Locale.GERMAN);
    return words.isEmpty() || name.contains(words) || offered.service().id().slug().contains(words);
  }

  private static PageMessages.Line line(OfferedService offered, List<String> states, RevisionStore.Care care) {
    return new PageMessages.Line(
      offered.service().id().slug(),
      plain(offered.service().name().plain()),
      offered
        .inheritedFrom()
        .map(from -> from.id().value())
        .orElse(null),
      inheritedFromName(offered).orElse(null),
      states,
      care.reviewDue().orElse(null),
      owner(offered, care),
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
      offered
        .inheritedFrom()
        .map(from -> from.id().value())
        .orElse(null),
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

  private static Optional<String> inheritedFromName(OfferedService offered) {
    return offered.inheritedFrom().map(from -> plain(from.name().plain()));
  }

  static String plain(String text) {
    return SplitWords.hyphenated(text);
  }
}
