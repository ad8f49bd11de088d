package de.buergerlotse.knowledge.editorial;

import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Revisions of one service for tests, written by the same few people.
final class WrittenPage {

  static final ServiceId SERVICE = new ServiceId("hund-anmelden");
  static final Colleague ANNA = new Colleague("anna", "Anna Adam");
  static final Colleague BERND = new Colleague("bernd", "Bernd Bauer");
  static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private WrittenPage() {}

  static Revision draft(String variant, PageContent content) {
    return Workflow.save(SERVICE, new PagePart(variant), 1, Optional.empty(), content, ANNA, NOON);
  }

  static Revision draft(String variant, String cost) {
    return draft(variant, texts(cost));
  }

  static PageContent texts(String cost) {
    return new PageContent.Texts(Map.of(Aspect.COST, cost));
  }

  static Revision submitted(String variant, String cost) {
    return Workflow.submit(draft(variant, cost), Basis.NONE);
  }

  static SignOff signOff(String group) {
    return new SignOff(group, List.of(), BERND, NOON);
  }

  static Revision published(Revision draft, Basis basis) {
    var submitted = Workflow.submit(draft, basis);
    var ready = draft.part().needsSignOff() ? Workflow.signOff(submitted, signOff("Prüfgruppe")) : submitted;
    var approved = Workflow.approve(ready, BERND, NOON, "");
    return Workflow.publish(approved, new Validity(TODAY, Optional.empty()), BERND, TODAY, NOON);
  }
}
