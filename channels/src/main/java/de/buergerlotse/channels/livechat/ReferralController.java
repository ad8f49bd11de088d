package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.desk.Presence;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Passing chats on to other municipalities, with the citizen's consent.
@Controller("/api/v1/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Arbeitsplatz")
class ReferralController {

  private final StaffGate gate;
  private final Presence presence;
  private final AgentReferrals referrals;

  ReferralController(StaffGate gate, Presence presence, AgentReferrals referrals) {
    this.gate = gate;
    this.presence = presence;
    this.referrals = referrals;
  }

  @Serdeable
  record Targets(List<Target> municipalities) {}

  @Serdeable
  record Target(String id, String name) {}

  @Serdeable
  record Wish(@Nullable String municipality, @Nullable Long epoch) {}

  /// The other municipalities where somebody could answer.
  @Get("/municipalities")
  Targets targets(HttpRequest<?> request) {
    var targets = referrals.listTargets(agent(request)).stream();
    return new Targets(targets.map(other -> new Target(other.id().value(), other.authority().plain())).toList());
  }

  /// Asks the citizen whether the chat may be passed on; it stays with the agent until they agree.
  @Post("/conversations/{id}/referral")
  @Status(HttpStatus.ACCEPTED)
  void ask(String id, @Body Wish wish, HttpRequest<?> request) {
    var agent = agent(request);
    if (wish.epoch() == null || wish.municipality() == null) throw new Problem(ProblemCode.REQUEST_INVALID);
    referrals.ask(agent, DeskController.id(id), wish.epoch(), municipality(wish.municipality()));
  }

  private static MunicipalityId municipality(String text) {
    try {
      return new MunicipalityId(text);
    } catch (IllegalArgumentException noId) {
      throw new Problem(ProblemCode.REQUEST_INVALID);
    }
  }

  private StaffMember agent(HttpRequest<?> request) {
    var agent = gate.require(request, StaffRole.AGENT, StaffRole.SUPERVISOR);
    presence.heardOf(agent);
    return agent;
  }
}
