package de.buergerlotse.channels.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What editors see of links, and what a dead one changes for citizens.
class LinkDoorTest {

  private static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
  private final RunningProduct product = RunningProduct.shared();
  private final StaffClient editor = StaffClient.signIn(product, "redaktion");

  @Test
  void aDeadLinkLeavesTheAnswerTheOfficeIsShownInsteadAndItComesBack() {
    var before = ask();
    assertTrue(before.contains("\"rel\":\"onlineService\""), before);
    var service = before.replaceAll("(?s).*\"service\":\"([^\"]+)\",\"aspect\".*", "$1");
    var href = href(service);
    try {
      mark(href, LinkState.DEAD);
      var without = ask();
      assertFalse(without.contains("\"rel\":\"onlineService\""), without);
      assertTrue(without.contains("\"type\":\"contact\""), without);
      assertTrue(editor.get("newsroom/links?state=dead").body().contains(href.toString()));
      assertFalse(portal(service).contains("\"rel\":\"onlineService\""), "portals do not show it either");
    } finally {
      mark(href, LinkState.OK);
    }
    assertTrue(ask().contains("\"rel\":\"onlineService\""));
    assertTrue(portal(service).contains("\"rel\":\"onlineService\""));
  }

  @Test
  void aDeadLinkIsATaskUntilItWorksAgain() {
    var href = href("hund-anmelden");
    assertEquals(List.of(), withDeadLinks());
    try {
      mark(href, LinkState.DEAD);
      assertEquals(List.of("hund-anmelden"), withDeadLinks());
      var task = editor
        .get("newsroom/tasks")
        .json()
        .list("tasks")
        .stream()
        .filter(one -> one.text("kind").equals("deadLink"))
        .findFirst()
        .orElseThrow();
      assertEquals("hund-anmelden", task.text("service"));
      assertTrue(task.text("text").contains(href.toString()), task::toString);
      assertEquals("2026-11-23", task.text("since"));
    } finally {
      mark(href, LinkState.OK);
    }
    assertEquals(List.of(), withDeadLinks());
    assertFalse(editor.get("newsroom/tasks").body().contains("deadLink"));
  }

  @Test
  void aDeadLawLeavesTheAnswerAndNoOfficeComesInItsPlace() {
    var law = editor
      .get("newsroom/links")
      .json()
      .list("links")
      .stream()
      .filter(one -> one.text("services").contains("hund-anmelden") && one.text("kinds").equals("[\"law\"]"))
      .findFirst()
      .map(one -> URI.create(one.text("href")))
      .orElseThrow();
    assertTrue(portal("hund-anmelden").contains(law.toString()));
    try {
      mark(law, LinkState.DEAD);
      assertFalse(portal("hund-anmelden").contains(law.toString()));
      assertTrue(portal("hund-anmelden").contains("\"rel\":\"onlineService\""));
    } finally {
      mark(law, LinkState.OK);
    }
  }

  private List<String> withDeadLinks() {
    return editor.get("newsroom/services?state=deadLinks").json().texts("services", "service");
  }

  private String portal(String service) {
    return product
      .portal()
      .get("/api/v1/municipalities/musterstadt/services/" + service, null)
      .body();
  }

  @Test
  void linksOfTheDemonstrationLeadToInventedHostsAndAreNotChecked() {
    var links = editor.get("newsroom/links");
    assertEquals(200, links.status(), links::body);
    assertEquals("false", links.json().text("enabled"));
    assertTrue(links.body().contains("\"reason\":\"demonstration\""));
    assertEquals("false", editor.post("newsroom/links/check", Map.of()).json().text("started"));
  }

  @Test
  void onlyEditorsCheckAndAWrongStateIsRefused() {
    assertEquals(400, editor.get("newsroom/links?state=kaputt").status());
    assertEquals(403, StaffClient.signIn(product, "agentin").get("newsroom/links").status());
    assertEquals(403, StaffClient.signIn(product, "leitung").post("newsroom/links/check", Map.of()).status());
    assertEquals(401, product.portal().get("/api/v1/newsroom/links", null).status());
  }

  private String ask() {
    return product.portal().begin().say("Kann ich meinen Hund online anmelden?").body();
  }

  private URI href(String service) {
    var link = editor
      .get("newsroom/links")
      .json()
      .list("links")
      .stream()
      .filter(one -> one.text("services").contains(service) && one.text("kinds").contains("onlineService"))
      .findFirst()
      .orElseThrow();
    return URI.create(link.text("href"));
  }

  private void mark(URI href, LinkState state) {
    var verdict = new LinkVerdict(state, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());
    product.bean(LinkStates.class).save(href, verdict, NOW);
    product.bean(DeadLinkWatch.class).look();
  }
}
