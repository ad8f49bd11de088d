package de.buergerlotse.channels.notice;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Variant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The notices that count now, for citizens and for agents.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Meldungen")
class NoticesController {

  private final StaffGate gate;
  private final Notices notices;
  private final KnowledgeBase knowledge;

  NoticesController(StaffGate gate, Notices notices, KnowledgeBase knowledge) {
    this.gate = gate;
    this.notices = notices;
    this.knowledge = knowledge;
  }

  /// What everybody in a municipality is told now, in plain German where the variant is missing.
  @Get("/municipalities/{municipality}/notices")
  NoticeMessages.ForCitizens forCitizens(String municipality, @QueryValue @Nullable String lang) {
    try {
      var town = new MunicipalityId(municipality);
      if (knowledge.findSnapshot(town).isEmpty()) throw new Problem(ProblemCode.NOT_FOUND);
      var variant = lang == null || lang.isBlank() ? Variant.PLAIN : Variant.of(lang);
      return new NoticeMessages.ForCitizens(
        notices
          .active(town)
          .stream()
          .map(notice -> NoticeMessages.CitizensNotice.of(notice, variant))
          .toList()
      );
    } catch (IllegalArgumentException notAnId) {
      throw new Problem(ProblemCode.NOT_FOUND);
    }
  }

  /// The same with all texts, for whoever is signed in.
  @Get("/desk/notices")
  NoticeMessages.ForAgents forAgents(HttpRequest<?> request) {
    var town = gate.require(request).municipality();
    return new NoticeMessages.ForAgents(notices.active(town).stream().map(NoticeMessages.AgentsNotice::of).toList());
  }
}
