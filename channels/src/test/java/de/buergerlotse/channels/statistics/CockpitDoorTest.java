package de.buergerlotse.channels.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The cockpit over REST, on the product's real PostgreSQL.
class CockpitDoorTest {

  private static final String WISH = "Ich möchte mit einem Menschen sprechen";
  private final RunningProduct product = RunningProduct.shared();
  private final Database database = product.bean(Database.class);
  private final StaffClient supervisor = StaffClient.signIn(product, "leitung");
  private final StaffClient agent = StaffClient.signIn(product, "agentin");

  @Test
  void theDayThatIsWrittenDownGivesTheSameFiguresOverTheWire() {
    var town = new MunicipalityId("musterstadt");
    database.change("DELETE FROM contact_event WHERE at < '2026-04-01'");
    DayOfContacts.read().forEach(event -> product.bean(ContactEvents.class).add(town, event));
    var report = ask("channel").json();
    assertEquals("0.7", report.text("total.serviceLevel"));
    assertEquals(100, report.number("total.contacts"));
    assertEquals(30, report.number("goals.inTimeSeconds"));
    var calls = report
      .list("groups")
      .stream()
      .filter(group -> group.text("key").equals("telephone"))
      .findFirst()
      .orElseThrow();
    assertEquals(40, calls.number("figures.offered"));
    assertEquals(34, calls.number("figures.answered"));
    var filtered = ask("day&channel=telephone").json();
    assertEquals(40, filtered.number("total.offered"));
    assertEquals("2026-03-03", filtered.list("groups").getFirst().text("key"));
    var hidden = ask("service")
      .json()
      .list("groups")
      .stream()
      .filter(group -> group.text("suppressed").equals("true"))
      .toList();
    assertEquals(2, hidden.size());
    assertTrue(hidden.stream().allMatch(group -> group.at("figures").isMissing()));
    var csv = supervisor.get("desk/cockpit/export?" + range() + "&by=channel");
    assertTrue(csv.header("Content-Type").startsWith("text/csv"));
    assertTrue(csv.body().contains("telephone;40;40;34;28;0,7000;0,7568;6;3;0,1500;19,5;245,3;34;0,8235"), csv.body());
  }

  @Test
  void everyWayThroughTheDeskLeavesItsEvents() {
    var answered = product.portal().begin();
    answered.say(WISH);
    agent.claim(answered.id());
    agent.post(
      "desk/conversations/" + answered.id() + "/close",
      Map.of("outcome", "solved", "service", "hund-anmelden")
    );
    assertEquals(List.of("offered", "answered", "ended", "documented"), kinds(answered.id()));
    var left = product.portal().begin();
    left.say(WISH);
    left.choose("handover:leave");
    left.say(WISH);
    product.portal().delete(left.path(""), left.token());
    assertEquals(List.of("offered", "abandoned", "offered", "abandoned"), kinds(left.id()));
  }

  @Test
  void aConversationThatFellSilentWithTheBotIsCountedOnce() {
    var talk = product.portal().begin();
    talk.say("Was kostet ein Reisepass?");
    var later = java.time.Instant.now().plusSeconds(3600);
    product.bean(ContactEvents.class).noteContained(later, later.minusSeconds(7200));
    product.bean(ContactEvents.class).noteContained(later, later.minusSeconds(7200));
    assertEquals(List.of("contained"), kinds(talk.id()));
  }

  @Test
  void theWallboardTellsWhatIsGoingOn() {
    var talk = product.portal().begin();
    talk.say(WISH);
    var now = supervisor.get("desk/cockpit/now").json();
    assertTrue(now.number("waiting") >= 1);
    assertFalse(now.at("longestWaitSeconds").isMissing());
    product.portal().delete(talk.path(""), talk.token());
  }

  @Test
  void onlySupervisorsSeeIt() {
    assertEquals(403, agent.get("desk/cockpit?" + range()).status());
    assertEquals(403, agent.get("desk/cockpit/now").status());
    assertEquals(
      401,
      product
        .portal()
        .get("/api/v1/desk/cockpit?" + range(), null)
        .status()
    );
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertEquals(400, supervisor.get("desk/cockpit?from=gestern&to=heute").status());
    assertEquals(400, supervisor.get("desk/cockpit?" + range() + "&by=person").status());
    assertEquals(400, supervisor.get("desk/cockpit?from=2026-03-04T00:00:00Z&to=2026-03-03T00:00:00Z").status());
    assertEquals(400, supervisor.get("desk/cockpit?from=2020-03-04T00:00:00Z&to=2026-03-03T00:00:00Z").status());
  }

  private Answer ask(String by) {
    var answer = supervisor.get("desk/cockpit?" + range() + "&by=" + by);
    assertEquals(200, answer.status(), answer.body());
    return answer;
  }

  private static String range() {
    return "from=" + DayOfContacts.FROM + "&to=" + DayOfContacts.TO;
  }

  private List<String> kinds(String contact) {
    return database.list(
      "SELECT kind FROM contact_event WHERE contact = ?::uuid ORDER BY number",
      row -> row.getString(1),
      contact
    );
  }
}
