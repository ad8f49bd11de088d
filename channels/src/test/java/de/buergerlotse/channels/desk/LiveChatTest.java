package de.buergerlotse.channels.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whether the live chat is open, by the service hours of Musterkreis and its agents.
class LiveChatTest {

  private static final MunicipalityId COUNTY = new MunicipalityId("musterkreis");
  private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
  private final RunningProduct product = RunningProduct.shared();
  private final StaffClient agent = StaffClient.signIn(product, "kreis-agentin");

  @AfterEach
  void goAway() {
    set("away");
  }

  @Test
  void isOpenWithinTheServiceHoursWhileAnAgentIsThere() {
    set("available");
    assertEquals(true, isOpen(MONDAY_MORNING, false));
    assertEquals(false, isOpen(SUNDAY, false));
  }

  @Test
  void isClosedWhileNobodyIsThere() {
    set("wrapUp");
    assertEquals(false, isOpen(MONDAY_MORNING, false));
  }

  @Test
  void isAlwaysOpenWhereItIsSwitchedOnAroundTheClock() {
    assertEquals(true, isOpen(SUNDAY, true));
  }

  private void set(String status) {
    assertEquals(200, agent.post("desk/presence", Map.of("status", status)).status());
  }

  private boolean isOpen(Instant moment, boolean aroundTheClock) {
    var chat = new LiveChat(
      product.bean(Presence.class),
      product.bean(Outlook.class),
      product.bean(ServiceCentre.class),
      Clock.fixed(moment, ZoneOffset.UTC),
      aroundTheClock
    );
    return chat.findNext(COUNTY).isPresent();
  }
}
