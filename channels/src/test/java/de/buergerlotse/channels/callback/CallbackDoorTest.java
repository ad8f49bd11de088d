package de.buergerlotse.channels.callback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.conversation.ConversationId;
import de.buergerlotse.channels.Eventually;
import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Call-backs and messages from the citizen's wish to the documented contact, over REST.
class CallbackDoorTest {

  private static final String NUMBER = "0171 3920012";
  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final StaffClient colleague = StaffClient.signIn(product, "agent2");
  private final Talk talk = portal.begin();

  @AfterEach
  void leaveNothingOpen() {
    portal.delete(talk.path(""), talk.token());
  }

  @Test
  void whatTheCitizenIsPromisedStandsInTheAgentsList() {
    var told = raw(wish());
    assertTrue(told.contains("Der Rückruf ist notiert."), told);
    var item = item();
    assertEquals("call", item.text("kind"));
    assertEquals("personalausweis-beantragen", item.text("service"));
    assertEquals("morning", item.text("wished"));
    assertEquals("normal", item.text("urgency"));
    assertTrue(Instant.parse(item.text("dueAt")).isAfter(Instant.parse(item.text("createdAt"))));
    assertFalse(raw(list(agent)).contains("3920012"));
  }

  @Test
  void onlyWhoeverTakesItSeesTheNumberAndTheStory() {
    wish();
    assertNull(detail(agent).text("phone"));
    var claimed = post(agent, "claim", Map.of());
    assertEquals(200, claimed.status());
    assertEquals("+491713920012", claimed.json().text("phone"));
    assertEquals("0171 3 92 00 12", claimed.json().text("phoneReadable"));
    assertTrue(claimed.json().list("messages").size() > 4);
    assertNull(detail(colleague).text("phone"));
  }

  @Test
  void whoIsAboutToBeCalledGetsATextMessageBeforeOncePerAttempt() {
    wish();
    var before = RunningProduct.textsTo("+491713920012").size();
    var epoch = claimed(agent);
    assertEquals(204, post(agent, "release", Map.of("epoch", epoch)).status());
    claimed(colleague);
    var told = Eventually.get(() -> RunningProduct.textsTo("+491713920012"), texts -> texts.size() > before);
    assertTrue(told.getLast().text("Body").startsWith("Musterstadt: Sie haben um einen Rückruf gebeten."));
    assertEquals(before + 1, told.size());
  }

  @Test
  void ofTwoAgentsAtOnceOneGetsIt() throws Exception {
    wish();
    var id = item().text("id");
    var claims = List.<Callable<Integer>>of(
      () -> agent.post("desk/callbacks/" + id + "/claim", Map.of()).status(),
      () -> colleague.post("desk/callbacks/" + id + "/claim", Map.of()).status()
    );
    var statuses = new ArrayList<Integer>();
    try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var result : agents.invokeAll(claims)) statuses.add(result.get());
    }
    assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
  }

  @Test
  void whoActsOnAnOldEpochIsRefusedAndNothingIsKept() {
    wish();
    var epoch = claimed(agent);
    assertEquals(204, post(agent, "release", Map.of("epoch", epoch)).status());
    assertEquals(200, post(colleague, "claim", Map.of()).status());
    var stale = post(agent, "attempts", Map.of("outcome", "reached", "epoch", epoch));
    assertEquals(409, stale.status());
    assertEquals("callback.epochStale", stale.json().text("code"));
    assertEquals(409, post(colleague, "done", Map.of("epoch", epoch)).status());
    assertEquals(0, item().number("attempts"));
  }

  @Test
  void anotherMunicipalitySeesNothing() {
    wish();
    var foreign = StaffClient.signIn(product, "kreis-agentin");
    var id = item().text("id");
    for (var act : List.of("claim", "release", "done")) {
      assertEquals(404, foreign.post("desk/callbacks/" + id + "/" + act, Map.of()).status(), act);
    }
    assertEquals(404, foreign.post("desk/callbacks/" + id + "/attempts", Map.of("outcome", "reached")).status());
    assertEquals(404, foreign.get("desk/callbacks/" + id).status());
    assertFalse(foreign.get("desk/callbacks").body().contains(id));
  }

  @Test
  void everyAttemptStaysInTheDocumentedContact() {
    wish();
    claimed(agent);
    post(agent, "attempts", Map.of("outcome", "notReached", "note", "Mailbox"));
    assertEquals(1, item().number("attempts"));
    assertFalse(item().at("taken").node().getBooleanValue());
    claimed(colleague);
    assertEquals(204, post(colleague, "attempts", Map.of("outcome", "reached")).status());
    assertTrue(item().at("taken").node().getBooleanValue());
    var id = item().text("id");
    assertEquals(204, post(colleague, "done", Map.of("outcome", "solved", "note", "Termin vereinbart")).status());
    var note = contact("note");
    assertTrue(note.startsWith("Termin vereinbart"), note);
    assertTrue(
      note.matches("(?s).*1\\. Versuch am .* Uhr: nicht erreicht – Mailbox\n2\\. Versuch am .* Uhr: erreicht.*"),
      note
    );
    assertEquals("solved", contact("outcome"));
    assertEquals(409, colleague.post("desk/callbacks/" + id + "/claim", Map.of()).status());
    assertEquals(0, sealedRows());
  }

  @Test
  void afterThreeAttemptsInVainTheCitizenIsTold() {
    wish();
    for (var attempt = 0; attempt < 3; attempt++) {
      claimed(agent);
      assertEquals(204, post(agent, "attempts", Map.of("outcome", "notReached")).status());
    }
    assertFalse(raw(list(agent)).contains(talk.id()));
    assertTrue(raw(talk.read()).contains("dreimal versucht"));
    assertEquals("unsolved", contact("outcome"));
    assertTrue(contact("note").contains("3. Versuch"));
  }

  @Test
  void atAWrongNumberTheCitizenIsAskedAgain() {
    wish();
    claimed(agent);
    post(agent, "attempts", Map.of("outcome", "wrongNumber"));
    assertFalse(raw(list(agent)).contains(talk.id()));
    assertTrue(raw(talk.read()).contains("stimmt aber nicht"));
  }

  @Test
  void aMessageIsAnsweredInTheChat() {
    talk.choose("handover:message");
    talk.say("Die Laterne vor Haus 12 flackert.");
    talk.choose("contact:inChat");
    talk.choose("contact:confirm");
    assertEquals("message", item().text("kind"));
    assertEquals("chat", item().text("way"));
    var detail = post(agent, "claim", Map.of()).json();
    assertEquals("Die Laterne vor Haus 12 flackert.", detail.text("words"));
    var answer = Map.of("clientMessageId", UUID.randomUUID().toString(), "text", "Wir reparieren sie am Montag.");
    assertEquals(204, post(agent, "answer", answer).status());
    assertEquals(204, post(agent, "answer", answer).status());
    var messages = talk.read().list("messages");
    assertEquals("agent", messages.getLast().text("author.role"));
    assertEquals(
      1,
      messages
        .stream()
        .filter(message -> message.text("author.role").equals("agent"))
        .count()
    );
    assertEquals("bot", talk.read().text("status"));
    assertEquals(204, post(agent, "done", Map.of()).status());
  }

  @Test
  void aCallIsNotAnsweredInTheChat() {
    wish();
    claimed(agent);
    var answer = Map.of("clientMessageId", UUID.randomUUID().toString(), "text", "Hallo");
    assertEquals("callback.notInChat", post(agent, "answer", answer).json().text("code"));
    assertEquals(400, post(agent, "answer", Map.of("clientMessageId", UUID.randomUUID().toString())).status());
  }

  @Test
  void whoWaitedKeepsThePlaceInLineAndLeavesTheQueue() {
    talk.say("Mensch bitte");
    var since = agent
      .get("desk/queue")
      .json()
      .list("waiting")
      .stream()
      .filter(chat -> chat.text("conversationId").equals(talk.id()))
      .findFirst()
      .orElseThrow()
      .text("since");
    var block = handover(talk.say("Mensch bitte").json());
    assertFalse(block.contains("livechat"), block);
    assertTrue(block.contains("position"), block);
    var told = raw(wish());
    assertTrue(told.contains("Sie warten nicht mehr"), told);
    assertEquals("bot", talk.read().text("status"));
    assertEquals(since, item().text("waitingSince"));
    assertEquals(404, agent.claim(talk.id()).status());
  }

  @Test
  void anAgentArrangesACallBackInAChat() {
    talk.say("Mensch bitte");
    agent.claim(talk.id());
    var path = "desk/conversations/" + talk.id() + "/callbacks";
    var added = agent.post(path, Map.of("phone", "0221/4710123", "time", "afternoon", "note", "Wegen der Hundesteuer"));
    assertEquals(201, added.status());
    var detail = post(colleague, "claim", Map.of()).json();
    assertEquals("+492214710123", detail.text("phone"));
    assertEquals("Wegen der Hundesteuer", detail.text("words"));
    for (var phone : List.of("", "0900 123456", "+43 1 580580", "12", "7".repeat(4_000))) {
      assertEquals(400, agent.post(path, Map.of("phone", phone)).status(), phone);
    }
    assertEquals(413, agent.post(path, Map.of("phone", "7".repeat(4_001))).status());
    assertEquals(400, agent.post(path, Map.of("phone", NUMBER, "time", "nachts")).status());
    var foreign = StaffClient.signIn(product, "kreis-agentin");
    assertEquals(404, foreign.post(path, Map.of("phone", NUMBER)).status());
  }

  @Test
  void aSecondWishTakesThePlaceOfTheFirst() {
    wish();
    var first = item();
    wish();
    var all = list(agent)
      .list("callbacks")
      .stream()
      .filter(one -> one.text("conversationId").equals(talk.id()))
      .toList();
    assertEquals(1, all.size());
    assertEquals(first.text("waitingSince"), all.getFirst().text("waitingSince"));
    assertEquals(first.text("dueAt"), all.getFirst().text("dueAt"));
  }

  @Test
  void isErasedWithTheConversation() {
    wish();
    portal.delete(talk.path(""), talk.token());
    assertFalse(raw(list(agent)).contains(talk.id()));
    assertEquals(0, rows());
  }

  @Test
  void whatIsUrgentIsMarkedAndComesFirstAndSupervisorsSeeWhoHasIt() {
    var second = portal.begin();
    wish();
    wish(second);
    move(second.id(), "soon_at = now() - interval '2 hours', due_at = now() - interval '1 hour'");
    move(talk.id(), "soon_at = now() - interval '1 hour'");
    var urgencies = list(agent)
      .list("callbacks")
      .stream()
      .filter(one -> List.of(talk.id(), second.id()).contains(one.text("conversationId")))
      .map(one -> one.text("urgency"))
      .toList();
    assertEquals(List.of("overdue", "dueSoon"), urgencies);
    claimed(agent);
    var supervisor = StaffClient.signIn(product, "leitung");
    var escalations = supervisor.get("desk/callbacks/escalations");
    assertTrue(escalations.body().contains(second.id()));
    assertTrue(escalations.body().contains("Aylin Demir"), escalations.body());
    assertEquals(403, agent.get("desk/callbacks/escalations").status());
    portal.delete(second.path(""), second.token());
  }

  @Test
  void thePushTellsTheConsole() {
    try (var console = agent.console()) {
      console.next("callbacks");
      wish();
      while (!raw(console.next("callbacks")).contains(talk.id()));
    }
  }

  @Test
  void aPromiseThatANodeLeftHalfDoneIsFinishedOrForgotten() {
    wish();
    var told = item().text("id");
    move(talk.id(), "state = 'noted', created_at = now() - interval '1 hour'");
    var database = product.bean(Database.class);
    database.change(
      "INSERT INTO callback SELECT gen_random_uuid(), conversation, municipality, gen_random_uuid(), kind, way, address, words, lang, channel," +
        " service, aspect, wished, waiting_since, created_at, soon_at, due_at, 'noted', 1, NULL, NULL, 0, NULL FROM callback" +
        " WHERE conversation = ?",
      UUID.fromString(talk.id())
    );
    product.bean(CallbackKeeper.class).look();
    assertEquals(1, rows());
    assertEquals(told, item().text("id"));
  }

  @Test
  void whatAnAbsentAgentHoldsComesBack() {
    wish();
    claimed(agent);
    move(talk.id(), "claimed_at = now() - interval '1 hour', agent = gen_random_uuid()");
    product.bean(CallbackKeeper.class).look();
    assertFalse(item().at("taken").node().getBooleanValue());
  }

  @ParameterizedTest
  @ValueSource(strings = { "0900 1234567", "11833", "12345", "+1 212 555 2368" })
  void badNumbersAreAskedForAgainAndNothingIsStored(String number) {
    talk.say("Bitte rufen Sie mich zurück");
    var reply = raw(talk.say(number).json());
    assertTrue(reply.contains("0221 47 10 123"), reply);
    talk.say(number);
    assertEquals(0, rows());
  }

  @Test
  void fourThousandDigitsAreNoNumber() {
    talk.say("Bitte rufen Sie mich zurück");
    assertEquals(200, talk.say("7".repeat(4_000)).status());
    assertEquals(413, talk.say("7".repeat(4_001)).status());
    assertEquals(400, talk.say("   ").status());
    assertEquals(0, rows());
  }

  @Test
  void badRequestsOfAgentsChangeNothing() {
    wish();
    claimed(agent);
    assertEquals(400, post(agent, "attempts", Map.of("outcome", "vielleicht")).status());
    assertEquals(400, post(agent, "attempts", Map.of()).status());
    assertEquals(400, post(agent, "done", Map.of("service", "gibt-es-nicht")).status());
    assertEquals(400, post(agent, "done", Map.of("outcome", "egal")).status());
    assertEquals(404, agent.post("desk/callbacks/keine-id/claim", Map.of()).status());
    assertEquals(404, agent.post("desk/callbacks/" + UUID.randomUUID() + "/claim", Map.of()).status());
    assertEquals(403, StaffClient.signIn(product, "redaktion").get("desk/callbacks").status());
    assertEquals(401, portal.get("/api/v1/desk/callbacks", null).status());
    assertEquals(0, item().number("attempts"));
  }

  /// What the citizen was told last.
  private Json wish() {
    return wish(talk);
  }

  private static Json wish(Talk citizen) {
    citizen.say("Was kostet ein Personalausweis?");
    citizen.say("Bitte rufen Sie mich zurück unter " + NUMBER);
    citizen.choose("contact:morning");
    return citizen.choose("contact:confirm").json();
  }

  private static String handover(Json reply) {
    return reply
      .list("messages.0.blocks")
      .stream()
      .filter(block -> block.text("type").equals("handover"))
      .map(CallbackDoorTest::raw)
      .findFirst()
      .orElseThrow();
  }

  private static String raw(Json json) {
    return Json.write(json.node());
  }

  private static Json list(StaffClient staff) {
    return staff.get("desk/callbacks").json();
  }

  private Json item() {
    return list(agent)
      .list("callbacks")
      .stream()
      .filter(one -> one.text("conversationId").equals(talk.id()))
      .findFirst()
      .orElseThrow();
  }

  private Json detail(StaffClient staff) {
    return staff.get("desk/callbacks/" + item().text("id")).json();
  }

  private Answer post(StaffClient staff, String act, Map<String, ?> body) {
    return staff.post("desk/callbacks/" + item().text("id") + "/" + act, body);
  }

  private long claimed(StaffClient staff) {
    var claimed = post(staff, "claim", Map.of());
    assertEquals(200, claimed.status());
    return claimed.json().number("callback.epoch");
  }

  private String contact(String column) {
    return product
      .bean(Database.class)
      .find(
        "SELECT " + column + " FROM desk_contact WHERE conversation = ? ORDER BY at DESC",
        row -> row.getString(1),
        UUID.fromString(talk.id())
      )
      .orElseThrow();
  }

  private int rows() {
    return count("SELECT count(*) FROM callback WHERE conversation = ?");
  }

  private int sealedRows() {
    return count("SELECT count(*) FROM callback WHERE conversation = ? AND (address IS NOT NULL OR words IS NOT NULL)");
  }

  private int count(String sql) {
    return product
      .bean(Database.class)
      .find(sql, row -> row.getInt(1), new ConversationId(UUID.fromString(talk.id())).value())
      .orElseThrow();
  }

  private void move(String conversation, String change) {
    product
      .bean(Database.class)
      .change("UPDATE callback SET " + change + " WHERE conversation = ?", UUID.fromString(conversation));
  }
}
