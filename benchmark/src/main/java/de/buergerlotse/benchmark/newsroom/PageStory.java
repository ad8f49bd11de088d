package de.buergerlotse.benchmark.newsroom;

import de.buergerlotse.channels.editorial.AuditLog;
import de.buergerlotse.channels.editorial.LockedPage;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.knowledge.editorial.Basis;
import de.buergerlotse.knowledge.editorial.Colleague;
import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.editorial.SignOff;
import de.buergerlotse.knowledge.editorial.Workflow;
import de.buergerlotse.knowledge.exchange.SharedPart;
import de.buergerlotse.knowledge.exchange.SharedPartFile;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.phrase.ServicePhrases;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.PublicService;
import de.buergerlotse.knowledge.service.Validity;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Writes the past of a page: saves in turn on its parts, every fourth of them published by a second person, and the
/// newest left wherever drafts can stand.
final class PageStory {

  private static final List<PagePart> PARTS = List.of(
    PagePart.of(Variant.PLAIN),
    PagePart.of(Variant.EASY),
    PagePart.of(Variant.PLAIN),
    PagePart.FACTS
  );
  private static final Colleague AUTHOR = new Colleague("redaktion", "Jonas Redlich");
  private static final Colleague SECOND = new Colleague("freigabe", "Petra Freytag");
  private final RevisionStore revisions;
  private final MunicipalityId town;
  private final Instant now;

  PageStory(RevisionStore revisions, MunicipalityId town, Instant now) {
    this.revisions = revisions;
    this.town = town;
    this.now = now;
  }

  /// @param place of the page among all, by which its end differs from others'
  /// @param saves how many revisions
  void write(PublicService service, ServicePhrases phrases, int place, int saves) {
    revisions.inPage(town, service.id(), page -> {
      for (var number = 1; number <= saves; number++) {
        var at = now.minus(Duration.ofDays(saves - number + 1L));
        var part = PARTS.get(number % PARTS.size());
        var draft = Workflow.save(
          service.id(),
          part,
          page.nextNumber(),
          page.findNewest(part),
          content(service, phrases, part, number),
          AUTHOR,
          at
        );
        page.add(draft);
        deed(page, "draft.begun", draft, at);
        if (number > saves - PARTS.size()) leave(page, draft, place, at);
        else if (number % 4 < 2) publish(page, draft, at);
      }
      page.setCare(care(place));
      page.countPublication();
      return service;
    });
  }

  private RevisionStore.Care care(int place) {
    var day = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays((place % 400) - 20L);
    return new RevisionStore.Care(Optional.of("Sachgebiet " + (place % 30)), Optional.of(day));
  }

  private static void leave(LockedPage page, Revision draft, int place, Instant at) {
    switch (place % 5) {
      case 0 -> page.change(Workflow.submit(draft, Basis.NONE));
      case 1 -> page.change(Workflow.sendBack(Workflow.submit(draft, Basis.NONE), "Bitte kürzer."));
      case 2 -> page.change(approved(draft, at));
      case 3 -> publish(page, draft, at);
      default -> {
        // Left as a draft.
      }
    }
  }

  private static Revision approved(Revision draft, Instant at) {
    var submitted = Workflow.submit(draft, Basis.NONE);
    var ready = draft.part().needsSignOff()
      ? Workflow.signOff(submitted, new SignOff("Prüfgruppe Nord", List.of("A. Beispiel"), SECOND, at))
      : submitted;
    return Workflow.approve(ready, SECOND, at, "");
  }

  private static void publish(LockedPage page, Revision draft, Instant at) {
    var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    var validity = new Validity(day, Optional.empty());
    page.change(Workflow.publish(approved(draft, at), validity, SECOND, day, at));
    for (var action : List.of("draft.submitted", "draft.approved", "draft.published")) deed(page, action, draft, at);
  }

  private static void deed(LockedPage page, String action, Revision revision, Instant at) {
    page.audit(
      new AuditLog.Deed(
        at,
        action.endsWith("d") && !action.equals("draft.submitted") ? SECOND : AUTHOR,
        action,
        revision.service().slug(),
        revision.part().key(),
        OptionalInt.of(revision.number()),
        ""
      )
    );
  }

  private static PageContent content(PublicService service, ServicePhrases phrases, PagePart part, int number) {
    if (part.isFacts()) {
      return new PageContent.Shared(SharedPartFile.write(new SharedPart(service.facts(), service.access(), phrases)));
    }
    var texts = new TreeMap<Aspect, String>();
    for (var answer : service.answers()) {
      if (part.variant().filter(answer.variant()::equals).isPresent()) texts.put(answer.aspect(), answer.text());
    }
    texts.computeIfPresent(Aspect.OVERVIEW, (_, text) -> text + "\n\nDas ist Fassung " + number + ".");
    return new PageContent.Texts(Map.copyOf(texts));
  }
}
