package de.buergerlotse.channels.livechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.conversation.Charge;
import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.bot.reply.BotText;
import de.buergerlotse.channels.ChatClient;
import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.desk.DeskQueue;
import de.buergerlotse.channels.staff.StaffAccounts;
import de.buergerlotse.channels.staff.StaffMember;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An agent's console over WebSocket, with a citizen on the other side.
class ConsoleTest {

  private final RunningProduct product = RunningProduct.shared();
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final Talk talk = product.portal().begin();

  @BeforeEach
  void nobodyWaits() {
    product.clearDesk();
  }

  @AfterEach
  void leaveNothingWaiting() {
    product.portal().delete(talk.path(""), talk.token());
  }

  @Test
  void whoStartsToWaitAppearsInTheQueueByItself() {
    try (var console = agent.console()) {
      console.next("queue");
      talk.say("Mensch bitte");
      assertTrue(awaitQueue(console, true));
      talk.choose("handover:leave");
      assertTrue(awaitQueue(console, false));
    }
  }

  @Test
  void anAgentIsToldHowMuchTheyHaveAndWhetherMoreCouldCome() {
    try (var console = agent.console()) {
      var before = console.next("capacity");
      assertEquals(0, before.number("chats"));
      assertEquals("true", before.text("takesChats"));
      assertEquals("true", before.text("takesCalls"));
      talk.say("Mensch bitte");
      agent.claim(talk.id());
      var after = console.next("capacity");
      assertEquals(1, after.number("chats"));
      assertEquals(before.number("mostChats"), after.number("mostChats"));
    }
  }

  @Test
  void bothSidesHearEachOther() {
    try (var citizen = ChatClient.connect(product.uri(), talk); var console = agent.console()) {
      citizen.say(UUID.randomUUID(), "Mensch bitte");
      citizen.next("ack");
      var epoch = agent.claim(talk.id()).json().number("epoch");
      assertEquals("agent", awaitStatus(citizen, "agent"));
      var id = UUID.randomUUID().toString();
      console.send(
        Map.of(
          "type",
          "message",
          "conversationId",
          talk.id(),
          "epoch",
          epoch,
          "clientMessageId",
          id,
          "text",
          "Guten Tag!"
        )
      );
      assertEquals(id, console.next("ack").text("clientMessageId"));
      assertEquals("Guten Tag!", awaitMessage(citizen, "agent").text("message.blocks.0.text"));
      citizen.say(UUID.randomUUID(), "Auch guten Tag");
      assertEquals("Auch guten Tag", awaitMessage(console, "citizen").text("message.blocks.0.text"));
    }
  }

  @Test
  void typingAndSeenReachTheOtherSide() {
    try (var citizen = ChatClient.connect(product.uri(), talk); var console = agent.console()) {
      talk.say("Mensch bitte");
      agent.claim(talk.id());
      awaitChats(console, 1);
      console.send(Map.of("type", "typing", "conversationId", talk.id()));
      assertEquals("agent", citizen.next("typing").text("role"));
      citizen.send(Map.of("type", "typing"));
      assertEquals("citizen", console.next("typing").text("role"));
      citizen.send(Map.of("type", "seen", "seq", 2));
      assertEquals(2, console.next("seen").number("seq"));
    }
  }

  @Test
  void aVanishedAgentsChatReturnsToTheFrontAndTheCitizenIsTold() {
    try (var citizen = ChatClient.connect(product.uri(), talk)) {
      talk.say("Mensch bitte");
      var epoch = agent.claim(talk.id()).json().number("epoch");
      assertEquals("agent", awaitStatus(citizen, "agent"));
      // The lease runs out, as it does some seconds after the last sign of the agent.
      product
        .bean(Database.class)
        .change(
          "UPDATE desk_chat SET lease_until = clock_timestamp() - interval '1 second' WHERE conversation = ?",
          UUID.fromString(talk.id())
        );
      assertEquals("queued", awaitStatus(citizen, "queued"));
      assertEquals(409, agent.say(talk.id(), epoch, UUID.randomUUID(), "Da bin ich wieder").status());
      var waiting = agent.get("desk/queue").json().list("waiting").getFirst();
      assertEquals("returned", waiting.text("priority"));
      assertEquals(200, StaffClient.signIn(product, "agent2").claim(talk.id()).status());
    }
  }

  @Test
  void whatAKilledNodeLeftHalfDoneIsFinished() {
    talk.say("Mensch bitte");
    var id = UUID.fromString(talk.id());
    var database = product.bean(Database.class);
    database.change("DELETE FROM desk_chat WHERE conversation = ?", id);
    database.change("UPDATE conversation SET updated_at = now() - interval '1 minute' WHERE id = ?", id);
    product.bean(LeaseKeeper.class).finishHalfDone();
    assertEquals(200, agent.claim(talk.id()).status());
    database.change("UPDATE desk_chat SET state = 'ended', claimed_at = NULL WHERE conversation = ?", id);
    database.change("UPDATE conversation SET updated_at = now() - interval '1 minute' WHERE id = ?", id);
    product.bean(LeaseKeeper.class).finishHalfDone();
    assertEquals("bot", talk.read().text("status"));
  }

  @Test
  void anAgentWhoseClaimWasNotToldIsAnnouncedBeforeTheySpeak() {
    talk.say("Mensch bitte");
    var id = new ConversationId(UUID.fromString(talk.id()));
    // The node was killed between the row at the desk and the entry.
    var claimed = product.bean(DeskQueue.class).claim(agentAccount(), id).orElseThrow();
    assertEquals("queued", talk.read().text("status"));
    assertEquals(200, agent.say(talk.id(), claimed.epoch(), UUID.randomUUID(), "Guten Tag").status());
    var messages = talk.read().list("messages");
    assertEquals("agent", messages.getLast().text("author.role"));
    var announced = messages.get(messages.size() - 2);
    assertEquals("system", announced.text("author.role"));
    assertTrue(announced.text("blocks.0.text").contains("ist jetzt für Sie da"));
    assertEquals("agent", talk.read().text("status"));
  }

  @Test
  void whatIsNoLongerTrueIsNotTold() {
    talk.say("Mensch bitte");
    var epoch = agent.claim(talk.id()).json().number("epoch");
    var id = new ConversationId(UUID.fromString(talk.id()));
    // As if an earlier change of hands were told only now, after somebody else has claimed.
    var late = product.bean(ChatEntries.class).tell(id, epoch - 1, BotText.AGENT_LOST, "Kollegin Spät", Charge.QUEUED);
    assertEquals(Optional.empty(), late);
    assertEquals("agent", talk.read().text("status"));
  }

  private StaffMember agentAccount() {
    return product
      .bean(StaffAccounts.class)
      .listAgents(new MunicipalityId("musterstadt"))
      .stream()
      .filter(member -> member.username().equals("agentin"))
      .findFirst()
      .orElseThrow();
  }

  @Test
  void whoWaitsIsToldThePlaceInLine() {
    try (var citizen = ChatClient.connect(product.uri(), talk)) {
      citizen.say(UUID.randomUUID(), "Mensch bitte");
      while (true) {
        var status = citizen.next("status");
        if (status.text("queue.position") == null) continue;
        assertEquals("queued", status.text("status"));
        assertTrue(status.number("queue.position") >= 1);
        return;
      }
    }
  }

  @Test
  void aResumedConsoleGetsWhatItMissed() {
    talk.say("Mensch bitte");
    agent.claim(talk.id());
    talk.say("Ist da jemand?");
    try (var console = agent.console()) {
      console.send(Map.of("type", "resume", "conversationId", talk.id(), "after", 1));
      assertEquals(2, console.next("message").number("message.seq"));
    }
  }

  @Test
  void badFramesGetAClearError() {
    try (var console = agent.console()) {
      console.sendRaw("{ kein JSON");
      assertEquals("request.invalid", console.next("error").text("code"));
      console.sendRaw("{\"type\":\"ping\"} {\"type\":\"ping\"}");
      assertEquals("request.invalid", console.next("error").text("code"));
      console.send(Map.of("type", "message", "conversationId", UUID.randomUUID().toString(), "text", "x"));
      assertEquals("request.invalid", console.next("error").text("code"));
      console.send(Map.of("type", "resume", "conversationId", UUID.randomUUID().toString(), "after", 0));
      assertEquals("notFound", console.next("error").text("code"));
      console.send(Map.of("type", "ping"));
      console.next("pong");
    }
  }

  @Test
  void withoutAGoodTicketThereIsNoConsole() {
    assertThrows(CompletionException.class, () -> ChatClient.connectDesk(product.uri(), "falsch"));
    var editor = StaffClient.signIn(product, "redaktion");
    assertThrows(CompletionException.class, editor::console);
  }

  private boolean awaitQueue(ChatClient console, boolean waits) {
    while (true) {
      var found = console.next("queue").texts("waiting", "conversationId").contains(talk.id());
      if (found == waits) return true;
    }
  }

  private static void awaitChats(ChatClient console, int count) {
    while (console.next("chats").list("chats").size() < count);
  }

  private static String awaitStatus(ChatClient citizen, String wanted) {
    while (true) {
      var status = citizen.next("status").text("status");
      if (status.equals(wanted)) return status;
    }
  }

  private static Json awaitMessage(ChatClient listener, String role) {
    while (true) {
      var frame = listener.next("message");
      if (frame.text("message.author.role").equals(role)) return frame;
    }
  }
}
