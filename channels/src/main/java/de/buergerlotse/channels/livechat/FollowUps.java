package de.buergerlotse.channels.livechat;

import de.buergerlotse.channels.desk.DeskTasks;
import de.buergerlotse.channels.desk.ServiceCentre;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.ServiceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Makes tasks of what is to be done after chats, due by the service centre's clock.
@Singleton
class FollowUps {

  private final DeskTasks tasks;
  private final ServiceCentre centre;
  private final Clock clock;

  FollowUps(DeskTasks tasks, ServiceCentre centre, Clock clock) {
    this.tasks = tasks;
    this.centre = centre;
    this.clock = clock;
  }

  /// @param contact the documentation of the chat
  void add(FollowUpTask wanted, MunicipalityId municipality, UUID contact, Optional<ServiceId> service) {
    var now = clock.instant();
    var hours = centre.findHours(municipality).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    var due = hours.plus(now, wanted.within());
    tasks.add(
      new DeskTasks.DeskTask(
        UUID.randomUUID(),
        municipality,
        contact,
        service,
        wanted.text(),
        now,
        due,
        Optional.empty()
      )
    );
  }
}
