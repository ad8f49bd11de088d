package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.AuditLog;
import de.buergerlotse.channels.editorial.LockedPage;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.DraftCheck;
import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PageContentJson;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Refusal;
import de.buergerlotse.knowledge.editorial.RefusedException;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.editorial.SignOff;
import de.buergerlotse.knowledge.editorial.Workflow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What people do with drafts before they are published; every step happens wholly or not at all.
@Singleton
class Drafts {

  private final RevisionStore revisions;
  private final CurrentPages pages;
  private final DraftMapping mapping;
  private final Clock clock;

  Drafts(RevisionStore revisions, CurrentPages pages, DraftMapping mapping, Clock clock) {
    this.revisions = revisions;
    this.pages = pages;
    this.mapping = mapping;
    this.clock = clock;
  }

  /// A part of a page, and who is at it.
  record Place(NewsroomDoor.Visitor visitor, OfferedService offered, PagePart part) {}

  /// The newest revision, with what citizens see now where nobody is at work on it and it does not count.
  DraftMessages.Draft get(Place place) {
    var current = CurrentPages.content(place.offered(), place.part());
    var service = place.offered().service().id();
    return revisions
      .findNewest(place.visitor().member().municipality(), service, place.part())
      .map(newest -> {
        var state = DraftMapping.state(newest, today(place));
        var over = state.equals("discarded") || state.equals("retired");
        return mapping.draft(newest, over ? current : newest.content(), today(place));
      })
      .orElseGet(() -> mapping.untouched(service, place.part(), current));
  }

  /// A new revision, written on the one that is named; the same content again changes nothing.
  ///
  /// @throws NewsroomProblem when another one is the newest
  Revision save(Place place, String json, OptionalInt basedOn) {
    var content = content(place.part(), json);
    return inPage(place, page -> {
      var newest = page.findNewest(place.part());
      requireBase(place, page, newest, basedOn);
      return write(page, place, newest, content);
    });
  }

  /// A new revision on the newest one; the same content again changes nothing.
  Revision write(LockedPage page, Place place, Optional<Revision> newest, PageContent content) {
    if (newest.isPresent() && isSame(newest.get(), content)) return newest.get();
    var draft = Workflow.save(
      place.offered().service().id(),
      place.part(),
      page.nextNumber(),
      newest,
      content,
      place.visitor().colleague(),
      clock.instant()
    );
    page.add(draft);
    var goesOn = newest.filter(
      before -> before.state() == RevisionState.DRAFT && before.author().equals(draft.author())
    );
    if (goesOn.isEmpty()) audit(page, place, "draft.begun", draft, "");
    return draft;
  }

  private static boolean isSame(Revision newest, PageContent content) {
    return newest.state().isOpen() && newest.content().equals(content);
  }

  static PageContent content(PagePart part, String json) {
    try {
      return PageContentJson.clean(part, json);
    } catch (PageContentJson.TooLongException tooLong) {
      throw new Problem(ProblemCode.DRAFT_TOO_LONG);
    } catch (IllegalArgumentException otherShape) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  /// Where nobody is at work, nothing can be overwritten: there the base may be left out.
  private void requireBase(Place place, LockedPage page, Optional<Revision> newest, OptionalInt basedOn) {
    var number = newest.map(Revision::number).map(OptionalInt::of).orElse(OptionalInt.empty());
    if (basedOn.equals(number)) return;
    if (basedOn.isEmpty() && newest.filter(found -> found.state().isOpen()).isEmpty()) return;
    var base = basedOn.isPresent() ? page.find(basedOn.getAsInt()) : Optional.<Revision>empty();
    throw NewsroomProblem.conflict(
      newest.map(found -> mapping.draft(found, today(place))).orElse(null),
      base
        .filter(found -> found.part().equals(place.part()))
        .map(found -> mapping.draft(found, today(place)))
        .orElse(null)
    );
  }

  /// @throws NewsroomProblem when the draft could not be published
  Revision submit(Place place, @Nullable Integer number) {
    var around = pages.around(place.visitor().member().municipality(), place.offered());
    return step(place, number, "draft.submitted", "", draft -> {
      var findings = DraftCheck.of(place.part(), draft.content(), around);
      if (!findings.isEmpty()) throw NewsroomProblem.unfit(findings);
      try {
        return Workflow.submit(draft, around.basisOf(place.part(), draft.content()));
      } catch (IllegalArgumentException unfit) {
        throw NewsroomProblem.unfit(List.of(DraftCheck.unfit(place.part(), unfit)));
      }
    });
  }

  Revision signOff(Place place, @Nullable Integer number, String group, List<String> names) {
    return step(place, number, "draft.signedOff", group, draft -> signedOff(place, draft, group, names));
  }

  private Revision signedOff(Place place, Revision draft, String group, List<String> names) {
    return Workflow.signOff(draft, new SignOff(group, names, place.visitor().colleague(), clock.instant()));
  }

  /// @param reviewedBy the group that signed it off, where that is told only now; empty where not
  Revision approve(Place place, @Nullable Integer number, String comment, String reviewedBy) {
    return step(place, number, "draft.approved", comment, draft -> {
      var ready = reviewedBy.isEmpty() ? draft : signedOff(place, draft, reviewedBy, List.of());
      return Workflow.approve(ready, place.visitor().colleague(), clock.instant(), comment);
    });
  }

  Revision sendBack(Place place, @Nullable Integer number, String comment) {
    return step(place, number, "draft.returned", comment, draft -> Workflow.sendBack(draft, comment));
  }

  Revision discard(Place place, @Nullable Integer number) {
    return step(place, number, "draft.discarded", "", Workflow::discard);
  }

  /// An older revision of any part as the newest draft of its part.
  ///
  /// @param replace whether a draft on which somebody else is at work is replaced
  Revision restore(NewsroomDoor.Visitor visitor, OfferedService offered, int number, boolean replace) {
    var service = offered.service().id();
    return refusing(() ->
      revisions.inPage(visitor.member().municipality(), service, page -> {
        var older = page.find(number).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        var place = new Place(visitor, offered, older.part());
        var newest = page.findNewest(older.part());
        var others = newest.filter(
          open -> open.state().isOpen() && !open.author().equals(visitor.colleague()) && !replace
        );
        if (others.isPresent()) throw NewsroomProblem.conflict(mapping.draft(others.get(), today(place)), null);
        var draft = Workflow.restore(older, page.nextNumber(), newest, visitor.colleague(), clock.instant());
        page.add(draft);
        audit(page, place, "draft.restored", draft, "Fassung " + number);
        return draft;
      })
    );
  }

  /// One step of the newest revision.
  private Revision step(
    Place place,
    @Nullable Integer number,
    String action,
    String detail,
    UnaryOperator<Revision> step
  ) {
    return inPage(place, page -> {
      var newest = page.findNewest(place.part()).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
      if (number != null && number != newest.number()) throw new RefusedException(Refusal.NOT_NEWEST);
      var next = step.apply(newest);
      page.change(next);
      audit(page, place, action, next, detail);
      return next;
    });
  }

  <T> T inPage(Place place, RevisionStore.Work<T> work) {
    var municipality = place.visitor().member().municipality();
    return refusing(() -> revisions.inPage(municipality, place.offered().service().id(), work));
  }

  void audit(LockedPage page, Place place, String action, Revision revision, String detail) {
    page.audit(
      new AuditLog.Deed(
        clock.instant(),
        place.visitor().colleague(),
        action,
        revision.service().slug(),
        revision.part().key(),
        OptionalInt.of(revision.number()),
        detail
      )
    );
  }

  LocalDate today(Place place) {
    return LocalDate.now(clock.withZone(place.visitor().snapshot().municipality().timeZone()));
  }

  private static <T> T refusing(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (RefusedException refused) {
      throw NewsroomProblem.of(refused.refusal());
    }
  }
}
