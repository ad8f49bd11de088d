package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.desk.AgentProfiles;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffAccounts;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each agent can do and how much at once, kept by whoever is in charge of the desk.
@Controller("/api/v1/desk/profiles")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class ProfileController {

  private static final int MOST_CHATS = 50;
  private final StaffGate gate;
  private final StaffAccounts accounts;
  private final AgentProfiles profiles;

  ProfileController(StaffGate gate, StaffAccounts accounts, AgentProfiles profiles) {
    this.gate = gate;
    this.accounts = accounts;
    this.profiles = profiles;
  }

  /// @param queues the departments; none means all
  /// @param languages language variants as BCP 47 tags, `de-x-leicht` for Leichte Sprache
  /// @param capacity how many chats at most at once, 1 to 50
  @Serdeable
  record Profile(
    @Nullable String username,
    @Nullable String name,
    @Nullable List<String> queues,
    @Nullable List<String> languages,
    @Nullable Integer capacity
  ) {
    static Profile of(StaffMember agent, AgentProfiles.Profile profile) {
      return new Profile(agent.username(), agent.name(), profile.queues(), profile.languages(), profile.capacity());
    }
  }

  @Serdeable
  record Profiles(List<Profile> profiles) {}

  /// All agents of the municipality, by name.
  @Get
  Profiles list(HttpRequest<?> request) {
    var agents = accounts.listAgents(supervisor(request).municipality()).stream();
    return new Profiles(agents.map(agent -> Profile.of(agent, profiles.of(agent.id()))).toList());
  }

  /// Changes what an agent takes from the next claim on.
  @Put("/{username}")
  Profile set(String username, @Body Profile body, HttpRequest<?> request) {
    var agent = accounts
      .listAgents(supervisor(request).municipality())
      .stream()
      .filter(one -> one.username().equals(username))
      .findFirst()
      .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    profiles.set(agent.id(), profile(body));
    return Profile.of(agent, profiles.of(agent.id()));
  }

  private StaffMember supervisor(HttpRequest<?> request) {
    return gate.require(request, StaffRole.SUPERVISOR, StaffRole.OPERATOR);
  }

  private static AgentProfiles.Profile profile(Profile body) {
    var queues = body.queues() == null ? List.<String>of() : body.queues();
    var languages = body.languages() == null ? List.<String>of() : body.languages();
    var capacity = body.capacity() == null ? 0 : body.capacity();
    var isPossible =
      queues.stream().allMatch(DeskQueue::isQueueName) &&
      !languages.isEmpty() &&
      languages.stream().allMatch(ProfileController::isLanguage) &&
      capacity >= 1 &&
      capacity <= MOST_CHATS;
    if (!isPossible) throw new Problem(ProblemCode.REQUEST_INVALID);
    return new AgentProfiles.Profile(queues, languages, capacity);
  }

  private static boolean isLanguage(String tag) {
    try {
      return Variant.of(tag).tag().equals(tag);
    } catch (IllegalArgumentException noTag) {
      return false;
    }
  }
}
