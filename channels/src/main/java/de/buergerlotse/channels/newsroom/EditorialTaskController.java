package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.editorial.Standings;
import de.buergerlotse.channels.links.DeadLinks;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.RevisionState;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is to be done in the newsroom.
@Controller("/api/v1/newsroom/tasks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class EditorialTaskController {

  /// So long before a page is to be read again somebody is reminded.
  private static final int REMINDER_DAYS = 14;
  /// Drafts for which somebody else has to do something.
  private static final Set<RevisionState> WAITING = EnumSet.of(RevisionState.SUBMITTED, RevisionState.RETURNED);
  private final NewsroomDoor door;
  private final ListedPages pages;
  private final Standings standings;
  private final DeadLinks deadLinks;
  private final Clock clock;

  EditorialTaskController(NewsroomDoor door, ListedPages pages, Standings standings, DeadLinks deadLinks, Clock clock) {
    this.door = door;
    this.pages = pages;
    this.standings = standings;
    this.deadLinks = deadLinks;
    this.clock = clock;
  }

  /// Something to be done.
  ///
  /// @param kind `reviewDue`, `submitted`, `returned`, `staleEasy`, `parentChanged` or `deadLink`
  /// @param since the day from which it is to be done; left out where nobody can tell
  @Serdeable
  record EditorialTask(
    String kind,
    String service,
    String name,
    @Nullable String variant,
    String text,
    @Nullable LocalDate since
  ) {}

  @Serdeable
  record EditorialTasks(List<EditorialTask> tasks) {}

  @Get
  EditorialTasks list(HttpRequest<?> request) {
    var visitor = door.reader(request);
    var tasks = new ArrayList<EditorialTask>();
    addDrafts(tasks, visitor);
    addReviews(tasks, visitor);
    for (var listed : pages.of(visitor.snapshot())) addStale(tasks, listed);
    addParents(tasks, visitor);
    addDeadLinks(tasks, visitor);
    return new EditorialTasks(tasks);
  }

  private void addDrafts(List<EditorialTask> tasks, NewsroomDoor.Visitor visitor) {
    var zone = visitor.snapshot().municipality().timeZone();
    for (var newest : standings.listIn(visitor.member().municipality(), WAITING)) {
      var offered = visitor.snapshot().findService(newest.service());
      if (offered.isEmpty()) continue;
      var since = LocalDate.ofInstant(newest.at(), zone);
      var variant = newest.part().key();
      if (newest.state() == RevisionState.SUBMITTED) {
        var text = newest.authorName() + " bittet um Freigabe.";
        tasks.add(task("submitted", offered.get(), variant, text, since));
      } else if (newest.state() == RevisionState.RETURNED) {
        var text = "Der Entwurf ging zurück an " + newest.authorName() + ".";
        tasks.add(task("returned", offered.get(), variant, text, since));
      }
    }
  }

  private void addReviews(List<EditorialTask> tasks, NewsroomDoor.Visitor visitor) {
    var today = LocalDate.now(clock.withZone(visitor.snapshot().municipality().timeZone()));
    var due = standings.listDue(visitor.member().municipality(), today.plusDays(REMINDER_DAYS));
    due.forEach((service, day) -> {
      var offered = visitor.snapshot().findService(service);
      if (offered.isEmpty()) return;
      var text = day.isBefore(today) ? "Die Prüfung ist überfällig." : "Die Seite soll bald geprüft werden.";
      tasks.add(task("reviewDue", offered.get(), null, text, day));
    });
  }

  private static void addStale(List<EditorialTask> tasks, ListedPages.Listed listed) {
    if (listed.stale().isEmpty()) return;
    var aspects = listed
      .stale()
      .stream()
      .map(aspect -> aspect.key())
      .collect(Collectors.joining(", "));
    var text = "Der Text in Leichter Sprache ist älter als der Text in Alltagssprache: " + aspects + ".";
    tasks.add(task("staleEasy", listed.offered(), Variant.EASY.tag(), text, null));
  }

  private static void addParents(List<EditorialTask> tasks, NewsroomDoor.Visitor visitor) {
    for (var warning : visitor.snapshot().listOverrideWarnings()) {
      var offered = visitor.snapshot().findService(warning.service());
      if (offered.isEmpty()) continue;
      var what = switch (warning.reason()) {
        case PARENT_CHANGED -> "Die übergeordnete Kommune hat ihren Text geändert";
        case BASE_NOT_TOLD -> "Es ist nicht bekannt, auf welchen Text sich die Abweichung bezieht";
        case NOTHING_TO_REPLACE -> "Die Abweichung ersetzt nichts mehr";
        case DOES_NOT_FIT -> "Die Abweichung passt nicht mehr und wird nicht gezeigt";
      };
      tasks.add(task("parentChanged", offered.get(), null, what + ": " + warning.key() + ".", null));
    }
  }

  private void addDeadLinks(List<EditorialTask> tasks, NewsroomDoor.Visitor visitor) {
    var snapshot = visitor.snapshot();
    var zone = snapshot.municipality().timeZone();
    deadLinks.of(snapshot).forEach((service, links) -> {
      for (var link : links) {
        var text = "Dieser Link führt ins Leere und steht nicht mehr in den Antworten: " + link.href();
        var since = LocalDate.ofInstant(link.since(), zone);
        tasks.add(task("deadLink", snapshot.getService(service), null, text, since));
      }
    });
  }

  private static EditorialTask task(
    String kind,
    OfferedService offered,
    @Nullable String variant,
    String text,
    @Nullable LocalDate since
  ) {
    var service = offered.service();
    return new EditorialTask(
      kind,
      service.id().slug(),
      PageOverview.plain(service.name().plain()),
      variant,
      text,
      since
    );
  }
}
