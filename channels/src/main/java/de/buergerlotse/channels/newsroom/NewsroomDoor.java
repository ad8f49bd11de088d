package de.buergerlotse.channels.newsroom;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.staff.StaffGate;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.channels.staff.StaffRole;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.OfferedService;
import de.buergerlotse.knowledge.editorial.Colleague;
import de.buergerlotse.knowledge.editorial.PagePart;
import de.buergerlotse.knowledge.service.ServiceId;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// Lets people in and finds what they mean; a page of another municipality does not exist for them.
@Singleton
class NewsroomDoor {

  private final StaffGate gate;
  private final KnowledgeBase knowledge;

  NewsroomDoor(StaffGate gate, KnowledgeBase knowledge) {
    this.gate = gate;
    this.knowledge = knowledge;
  }

  /// A person in their newsroom.
  ///
  /// @param snapshot what their municipality publishes now
  record Visitor(StaffMember member, KnowledgeSnapshot snapshot) {
    Colleague colleague() {
      return new Colleague(member.username(), member.name());
    }

    /// @throws Problem when the municipality does not offer it
    OfferedService getService(String slug) {
      try {
        return snapshot.findService(new ServiceId(slug)).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
      } catch (IllegalArgumentException notAnId) {
        throw new Problem(ProblemCode.NOT_FOUND);
      }
    }

    /// @throws Problem when it is neither `facts` nor a language of the municipality
    PagePart getPart(String key) {
      return PagePart.find(key)
        .filter(part -> part.variant().map(snapshot.municipality().languages()::contains).orElse(true))
        .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
  }

  Visitor reader(HttpRequest<?> request) {
    return visitor(gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER, StaffRole.SUPERVISOR));
  }

  Visitor editor(HttpRequest<?> request) {
    return visitor(gate.require(request, StaffRole.EDITOR, StaffRole.APPROVER));
  }

  Visitor approver(HttpRequest<?> request) {
    return visitor(gate.require(request, StaffRole.APPROVER));
  }

  /// Whoever may see who did what.
  Visitor auditor(HttpRequest<?> request) {
    return visitor(gate.require(request, StaffRole.APPROVER, StaffRole.SUPERVISOR));
  }

  /// Somebody whom another door has let in.
  Visitor visitor(StaffMember member) {
    var snapshot = knowledge
      .findSnapshot(member.municipality())
      .orElseThrow(() -> new Problem(ProblemCode.NOT_READY, java.time.Duration.ofSeconds(5)));
    return new Visitor(member, snapshot);
  }
}
