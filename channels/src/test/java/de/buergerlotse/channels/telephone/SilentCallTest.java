package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.CallEvent;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Calls whose end is never told.
class SilentCallTest {

  private final RunningProduct product = RunningProduct.shared();
  private final Caller caller = Caller.mobile(product.uri());

  @AfterEach
  void hangUp() {
    caller.status("completed", "9");
  }

  @Test
  void whoTalkedWithTheBotAndIsNotHeardOfAnyMoreIsGone() {
    caller.call();
    caller.say("Was kostet ein Reisepass?");
    silence("14 minutes");
    look();
    assertFalse(call().isOver());
    silence("2 minutes");
    var heard = call().heardAt();
    look();
    var ended = call();
    assertTrue(ended.isOver());
    assertEquals(heard, ended.endedAt().orElseThrow());
    assertEquals(Optional.of(CallEvent.Cause.NORMAL), ended.cause());
    caller.status("completed", "3");
    assertEquals(ended.endedAt(), call().endedAt());
  }

  @Test
  void whoStillTalksIsHeardOf() {
    caller.call();
    silence("2 hours");
    caller.say("Was kostet ein Reisepass?");
    look();
    assertFalse(call().isOver());
  }

  @Test
  void whoStillWaitsIsHeardOfAndWhoDoesNotLeavesTheQueueAsSomebodyWhoGaveUp() {
    caller.call();
    var queued = caller.press("0");
    silence("20 minutes");
    caller.listenWaiting(queued.attribute("Enqueue", "waitUrl"));
    look();
    assertFalse(call().isOver());
    silence("20 minutes");
    look();
    assertTrue(call().isOver());
    var conversation = call().conversation().orElseThrow().value();
    assertEquals(List.of("offered", "abandoned"), told(conversation));
  }

  @Test
  void aLongTalkWithAnAgentGoesOnUntilNoCallCanBeSoLong() {
    product.clearDesk();
    var agent = StaffClient.signIn(product, "agentin");
    agent.post("desk/presence", Map.of("status", "available"));
    caller.call();
    var queued = caller.press("0");
    var conversation = call().conversation().orElseThrow().toString();
    assertEquals(200, agent.claim(conversation).status());
    caller.post(queued.attribute("Enqueue", "action"), Map.of("QueueResult", "leave"));
    silence("3 hours");
    look();
    assertFalse(call().isOver());
    silence("2 hours");
    look();
    assertTrue(call().isOver());
    assertEquals("wrapUp", agent.get("desk/presence").json().text("status"));
    var close = Map.of("service", "reisepass-beantragen", "outcome", "solved", "note", "");
    assertEquals(204, agent.post("desk/conversations/" + conversation + "/close", close).status());
  }

  @Test
  void aSwitchboardsCallWithoutAnEndIsCountedAsWhatItWas() {
    for (var answered : List.of(false, true)) {
      var name = new CallId(CallVendor.CTI, "silent-" + UUID.randomUUID());
      var parties = new CallEvent.Parties(CallEvent.Direction.IN, Optional.empty(), Optional.empty());
      var calls = product.bean(Calls.class);
      var town = new MunicipalityId("musterstadt");
      var now = product.bean(Clock.class).instant();
      calls.record(new CallEvent.Rang(name, 0, parties), town, now);
      if (answered) calls.record(new CallEvent.Answered(name, 1, parties, Optional.of("Anna")), town, now);
      silence(name, "5 hours");
      look();
      var ended = calls.find(name).orElseThrow();
      assertTrue(ended.isOver());
      assertEquals(
        answered ? List.of("offered", "answered", "ended") : List.of("offered", "abandoned"),
        told(ended.id())
      );
    }
  }

  private void look() {
    product.bean(SilentCalls.class).look();
  }

  private void silence(String interval) {
    silence(new CallId(CallVendor.TWILIO, caller.sid()), interval);
  }

  private void silence(CallId name, String interval) {
    product
      .bean(Database.class)
      .change("UPDATE phone_call SET heard_at = heard_at - ?::interval WHERE vendor_call = ?", interval, name.value());
  }

  private Call call() {
    return product.bean(Calls.class).find(new CallId(CallVendor.TWILIO, caller.sid())).orElseThrow();
  }

  /// What the statistics were told of a contact.
  private List<String> told(UUID contact) {
    return product
      .bean(Database.class)
      .list("SELECT kind FROM contact_event WHERE contact = ? ORDER BY number", row -> row.getString(1), contact);
  }
}
