package de.buergerlotse.channels.newsroom;

import static de.buergerlotse.channels.newsroom.Newsroom.APPROVER;
import static de.buergerlotse.channels.newsroom.Newsroom.EDITOR;
import static de.buergerlotse.channels.newsroom.Newsroom.assertProblem;
import static de.buergerlotse.channels.newsroom.Newsroom.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not done to a draft: by the wrong person, on the wrong revision, with what does not fit.
class DraftRefusalTest {

  private static final String SERVICE = "sperrmuell";
  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final Newsroom plain = new Newsroom(SERVICE, "de");

  @AfterEach
  void leaveAsFound() {
    plain.withdraw();
  }

  @Test
  void nobodyApprovesTheirOwnText() {
    assertEquals(200, plain.save(APPROVER, "cost", "Von mir selbst.").status());
    ok(plain.step(APPROVER, "submit", Map.of()));
    assertProblem(403, "approval.own", plain.step(APPROVER, "approve", Map.of()));
    assertEquals("submitted", plain.get().text("state"));
  }

  @Test
  void onlyApproversApproveAndPublish() {
    plain.save(EDITOR, "cost", "Noch ein Text.");
    ok(plain.step(EDITOR, "submit", Map.of()));
    assertProblem(403, "staff.roleMissing", plain.step(EDITOR, "approve", Map.of()));
    assertProblem(403, "staff.roleMissing", plain.step(EDITOR, "publish", Map.of()));
    assertProblem(409, "draft.notApproved", plain.step(APPROVER, "publish", Map.of()));
  }

  @Test
  void whoWorksElsewhereStaysOutside() {
    var agent = StaffClient.signIn(product, "agentin");
    assertProblem(403, "staff.roleMissing", agent.get(plain.path()));
    assertProblem(403, "staff.roleMissing", plain.put(agent, Map.of("answers", Map.of()), null));
    assertEquals(401, portal.get("/api/v1/" + plain.path(), null).status());
    // The county's editors have no page of a service that only the town has, and see nothing of the town's drafts.
    var county = StaffClient.signIn(product, "kreis-redaktion");
    assertProblem(404, "notFound", county.get(plain.path()));
    plain.save(EDITOR, "cost", "Geheim.");
    assertFalse(county.get("newsroom/services").body().contains(SERVICE));
  }

  @Test
  void aStaleSaveIsRefusedWithBothTexts() {
    var mine = saved("Erster Satz.").text("revision");
    assertEquals(200, plain.save(APPROVER, "cost", "Zweiter Satz.").status());
    var refused = plain.put(EDITOR, Map.of("answers", Map.of("cost", "Dritter Satz.")), mine);
    assertProblem(409, "draft.conflict", refused);
    assertEquals("Zweiter Satz.", refused.json().text("theirs.content.answers.cost"));
    assertEquals("freigabe", refused.json().text("theirs.author.username"));
    assertEquals("Erster Satz.", refused.json().text("base.content.answers.cost"));
    assertEquals("Zweiter Satz.", plain.get().text("content.answers.cost"));
    assertProblem(409, "draft.conflict", plain.put(EDITOR, Map.of("answers", Map.of("cost", "Vierter.")), null));
  }

  @Test
  void theSameAgainIsNoNewRevision() {
    var first = saved("Ein Satz.").text("revision");
    assertEquals(first, ok(plain.save(EDITOR, "cost", "Ein Satz.")).text("revision"));
  }

  @Test
  void stepsOfAnOldRevisionAreRefused() {
    var old = Integer.valueOf(saved("Alt.").text("revision"));
    plain.save(EDITOR, "cost", "Neu.");
    assertProblem(409, "draft.stale", plain.step(EDITOR, "submit", Map.of("revision", old)));
    assertProblem(409, "draft.wrongState", plain.step(APPROVER, "approve", Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "Das kostet {cost:gibtsnicht}.", "Das kostet {cost:erteilung.", "Gültig {deadline:x:genitiv}." }
  )
  void aDraftThatRefersToNothingIsNotSubmitted(String text) {
    saved(text);
    var refused = plain.step(EDITOR, "submit", Map.of());
    assertProblem(422, "draft.unfit", refused);
    assertEquals("answer:cost", refused.json().text("findings.0.place"));
    assertEquals("draft", plain.get().text("state"));
  }

  @Test
  void aDayInThePastOrAnEndBeforeTheBeginningIsRefused() {
    plain.approved("cost", "Das kostet 21 Muscheln.");
    assertProblem(422, "publish.past", plain.step(APPROVER, "publish", Map.of("from", "2020-01-01")));
    var days = Map.of("from", "2999-02-01", "until", "2999-01-01");
    assertProblem(422, "publish.untilBeforeFrom", plain.step(APPROVER, "publish", days));
    assertEquals(400, plain.step(APPROVER, "publish", Map.of("from", "morgen")).status());
    assertEquals("approved", plain.get().text("state"));
  }

  @Test
  void aReturnedDraftTellsWhyAndIsSubmittedAgain() {
    saved("Zu knapp.");
    ok(plain.step(EDITOR, "submit", Map.of()));
    assertEquals(400, plain.step(APPROVER, "return", Map.of()).status());
    ok(plain.step(APPROVER, "return", Map.of("comment", "Bitte ausführlicher.")));
    assertEquals("Bitte ausführlicher.", plain.get().text("comment"));
    assertTrue(EDITOR.get("newsroom/tasks").body().contains("returned"));
    assertEquals("submitted", ok(plain.step(EDITOR, "submit", Map.of())).text("state"));
  }

  private Json saved(String cost) {
    return ok(plain.save(EDITOR, "cost", cost));
  }
}
