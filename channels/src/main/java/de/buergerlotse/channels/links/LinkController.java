package de.buergerlotse.channels.links;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The links of a municipality's answers, the worst first.
@Controller("/api/v1/newsroom/links")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Redaktion")
class LinkController {

  private final StaffGate gate;
  private final KnowledgeBase knowledge;
  private final LinkStates states;
  private final LinkChecks checks;

  LinkController(StaffGate gate, KnowledgeBase knowledge, LinkStates states, LinkChecks checks) {
    this.gate = gate;
    this.knowledge = knowledge;
    this.states = states;
    this.checks = checks;
  }

  /// @param enabled whether links of this municipality are checked
  @Serdeable
  record Links(boolean enabled, boolean running, @Nullable Instant lastRun, List<Link> links) {}

  /// @param target where a permanent redirect leads
  @Serdeable
  record Link(
    String href,
    String state,
    @Nullable String reason,
    @Nullable String detail,
    @Nullable Instant checkedAt,
    Set<String> services,
    Set<String> kinds,
    @Nullable String target
  ) {}

  @Serdeable
  record Started(boolean started) {}

  /// All links, or those in one state.
  @Get
  Links list(@QueryValue @Nullable String state, HttpRequest<?> request) {
    var snapshot = getSnapshot(
      gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER, StaffRole.SUPERVISOR).municipality()
    );
    var wanted = Optional.ofNullable(state).map(key ->
      LinkState.find(key).orElseThrow(() -> new Problem(ProblemCode.REQUEST_INVALID))
    );
    var known = states.all();
    var enabled = checks.isChecked(snapshot);
    var links = ShownLinks.of(snapshot)
      .places()
      .entrySet()
      .stream()
      .map(place -> link(place.getKey(), place.getValue(), Optional.ofNullable(known.get(place.getKey())), enabled))
      .filter(link ->
        wanted
          .map(LinkState::key)
          .filter(key -> !key.equals(link.state()))
          .isEmpty()
      )
      .sorted(Comparator.comparing(link -> LinkState.find(link.state()).orElseThrow()))
      .toList();
    var lastRun = links.stream().map(Link::checkedAt).filter(java.util.Objects::nonNull).max(Comparator.naturalOrder());
    return new Links(enabled, checks.isRunning(), lastRun.orElse(null), links);
  }

  /// Checks all links of the municipality now.
  @Post("/check")
  @Status(HttpStatus.ACCEPTED)
  Started check(HttpRequest<?> request) {
    var town = gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER).municipality();
    if (!checks.startFor(town)) throw new Problem(ProblemCode.LINKS_RUNNING, Duration.ofMinutes(1));
    return new Started(checks.isChecked(getSnapshot(town)));
  }

  private KnowledgeSnapshot getSnapshot(MunicipalityId municipality) {
    return knowledge
      .findSnapshot(municipality)
      .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, Duration.ofSeconds(5)));
  }

  private static Link link(URI href, ShownLinks.Place place, Optional<LinkStates.Checked> checked, boolean enabled) {
    var verdict = checked.map(LinkStates.Checked::verdict).orElse(LinkVerdict.NONE);
    var unchecked = !enabled && checked.isEmpty();
    return new Link(
      href.toString(),
      verdict.state().key(),
      unchecked ? LinkReason.DEMONSTRATION.key() : verdict.reason().map(LinkReason::key).orElse(null),
      verdict.detail().orElse(null),
      checked.map(LinkStates.Checked::at).orElse(null),
      place.services(),
      place.kinds(),
      verdict.target().map(URI::toString).orElse(null)
    );
  }
}
