package de.buergerlotse.channels.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.editorial.RevisionStore;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.Basis;
import de.buergerlotse.knowledge.editorial.PageContent;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.editorial.Revision;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// Many editors on few pages at once, on the product's real PostgreSQL; each test in a municipality of its own.
class ParallelEditorsTest {

  private static final int EDITORS = 100;
  private static final int PAGES = 20;
  private static final int SAVES = 4;
  private static final PagePart PART = new PagePart("de");
  private final MunicipalityId town = new MunicipalityId("many-" + UUID.randomUUID().toString().substring(0, 8));
  private final Drafts drafts = RunningProduct.shared().bean(Drafts.class);
  private final RevisionStore revisions = RunningProduct.shared().bean(RevisionStore.class);
  private final KnowledgeSnapshot snapshot = RunningProduct.shared()
    .bean(KnowledgeBase.class)
    .findSnapshot(new MunicipalityId("musterstadt"))
    .orElseThrow();
  private final List<OfferedService> services = List.copyOf(snapshot.listServices()).subList(0, PAGES);

  @Test
  void noSaveIsLostAndEveryConflictIsTold() throws Exception {
    var editors = new ArrayList<Callable<Set<String>>>();
    for (var number = 0; number < EDITORS; number++) {
      var name = "editor-" + number;
      var service = services.get(number % PAGES);
      editors.add(() -> write(name, service));
    }
    var told = new HashSet<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var written : threads.invokeAll(editors)) told.addAll(written.get());
    }
    assertEquals(EDITORS * SAVES, told.size());
    var kept = new HashSet<String>();
    for (var service : services) kept.addAll(chain(service));
    assertEquals(told, kept);
  }

  @Test
  void whatFailsHalfWayLeavesNothing() {
    var service = services.getFirst();
    var place = place("anna", service);
    drafts.save(place, json("vorher"), OptionalInt.empty());
    assertThrows(IllegalStateException.class, () ->
      revisions.inPage(town, service.service().id(), page -> {
        page.countPublication();
        page.add(
          new Revision(
            service.service().id(),
            PART,
            page.nextNumber(),
            OptionalInt.of(1),
            RevisionState.DRAFT,
            new PageContent.Texts(Map.of(Aspect.COST, "halb")),
            place.visitor().colleague(),
            Set.of("anna"),
            Instant.parse("2026-11-23T11:00:00Z"),
            Basis.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ""
          )
        );
        throw new IllegalStateException("the node goes down");
      })
    );
    assertEquals("vorher", text(revisions.findNewest(town, service.service().id(), PART).orElseThrow()));
    assertEquals(0L, revisions.counters().getOrDefault(town, 0L));
  }

  /// Saves until every text is kept; whoever was told of a conflict goes on from what the other one saved.
  private Set<String> write(String name, OfferedService service) {
    var written = new HashSet<String>();
    var base = OptionalInt.empty();
    while (written.size() < SAVES) {
      var text = name + " schreibt Satz " + written.size();
      try {
        base = OptionalInt.of(drafts.save(place(name, service), json(text), base).number());
        written.add(text);
      } catch (NewsroomProblem conflict) {
        assertEquals("draft.conflict", conflict.code().code());
        base = OptionalInt.of(conflict.extras().theirs().revision());
      }
    }
    return written;
  }

  /// The texts of a page, each written on the one before it.
  private List<String> chain(OfferedService service) {
    var texts = new ArrayList<String>();
    var next = revisions.findNewest(town, service.service().id(), PART);
    while (next.isPresent()) {
      texts.add(text(next.get()));
      var base = next.get().base();
      next = base.isPresent()
        ? revisions.find(town, service.service().id(), base.getAsInt())
        : Optional.<Revision>empty();
    }
    return texts;
  }

  private static String text(Revision revision) {
    return ((PageContent.Texts) revision.content()).answers().get(Aspect.COST);
  }

  private Drafts.Place place(String name, OfferedService service) {
    var member = new StaffMember(UUID.randomUUID(), name, name, town, Set.of(StaffRole.EDITOR));
    return new Drafts.Place(new NewsroomDoor.Visitor(member, snapshot), service, PART);
  }

  private static String json(String cost) {
    return "{\"answers\":{\"cost\":\"" + cost + "\"}}";
  }
}
