package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Eventually;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.call.Call;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.database.Database;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whole calls through the real webhooks.
class PhoneCallTest {

  private final RunningProduct product = RunningProduct.shared();
  private final Caller caller = Caller.mobile(product.uri());
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final StaffClient colleague = StaffClient.signIn(product, "agent2");

  @BeforeEach
  void agentsAreThere() {
    agent.post("desk/presence", Map.of("status", "available"));
    colleague.post("desk/presence", Map.of("status", "available"));
  }

  @AfterEach
  void hangUp() {
    caller.status("completed", "9");
    call().ifPresent(call ->
      call
        .conversation()
        .ifPresent(conversation ->
          product.bean(Database.class).change("DELETE FROM desk_chat WHERE conversation = ?", conversation.value())
        )
    );
  }

  @Test
  void aCallerAsksIsHelpedAndGetsTheLinkByTextMessageAfterAYes() {
    var greeting = caller.call();
    assertEquals(200, greeting.status());
    assertTrue(greeting.spoken().startsWith("Guten Tag. Hier spricht der Bürgerlotse, ein Computerprogramm"));
    assertEquals("dtmf speech", greeting.attribute("Gather", "input"));
    assertEquals("de-DE", greeting.attribute("Gather", "language"));
    assertTrue(caller.say("Was kostet ein neuer Personalausweis?").spoken().contains("46 Euro"));
    assertTrue(listenToTheEnd().endsWith("Haben Sie noch eine Frage?"));
    caller.say("Wie melde ich meinen Umzug online?");
    var online = listenToTheEnd();
    assertFalse(online.contains("http"));
    assertTrue(online.endsWith("Soll ich Ihnen den Link per SMS schicken?"), online);
    assertEquals(List.of(), RunningProduct.textsTo(caller.number()));
    assertTrue(caller.say("Ja, bitte.").spoken().startsWith("Gut, der Link kommt per SMS"));
    var texts = Eventually.get(() -> RunningProduct.textsTo(caller.number()), sent -> !sent.isEmpty());
    assertTrue(texts.getFirst().text("Body").contains("https://"), texts.getFirst().text("Body"));
    assertEquals(1, texts.size());
    assertTrue(caller.say("Nein danke, das war alles.").has("Hangup"));
    assertTrue(caller.last().spoken().contains("nennen Sie den Code"));
  }

  @Test
  void whoIsReferredToAnotherAuthorityGetsItsNumberByTextMessageAfterAYes() {
    caller.call();
    var referred = caller.say("Wo beantrage ich Kindergeld?").spoken();
    assertTrue(referred.contains("Familienkasse"), referred);
    assertTrue(listenToTheEnd().endsWith("Soll ich Ihnen Nummer und Adresse per SMS schicken?"));
    assertTrue(caller.say("Ja, gern").spoken().startsWith("Gut, Nummer und Adresse kommen per SMS"));
    var texts = Eventually.get(() -> RunningProduct.textsTo(caller.number()), sent -> !sent.isEmpty());
    var text = texts.getFirst().text("Body");
    assertTrue(
      text.endsWith("Familienkasse der Bundesagentur für Arbeit: 0800 4 5555 30, https://www.familienkasse.de"),
      text
    );
  }

  @Test
  void whoWantsAHumanWaitsIsConnectedAndTheAgentWrapsUp() {
    // Whoever wraps up a call may still get chats: none must wait.
    product.clearDesk();
    caller.call();
    caller.say("Was kostet ein Reisepass?");
    var queued = caller.press("0");
    assertEquals("musterstadt", queued.text("Enqueue"));
    var conversation = call().orElseThrow().conversation().orElseThrow().toString();
    var waiting = caller.listenWaiting(queued.attribute("Enqueue", "waitUrl"));
    assertTrue(waiting.spoken().contains("Platz") || waiting.spoken().contains("Nächstes"), waiting.spoken());
    assertFalse(waiting.has("Leave"));
    var claimed = agent.claim(conversation);
    assertEquals(200, claimed.status());
    assertTrue(claimed.body().contains("Was kostet ein Reisepass?"));
    assertTrue(caller.listenWaiting(waiting.text("Redirect")).has("Leave"));
    var dialled = caller.post(queued.attribute("Enqueue", "action"), Map.of("QueueResult", "leave", "QueueTime", "12"));
    assertEquals("+492214710200", dialled.text("Number"));
    assertFalse(dialled.body().toLowerCase(java.util.Locale.ROOT).contains("record"));
    var over = caller.post(dialled.attribute("Dial", "action"), Map.of("DialCallStatus", "completed"));
    assertTrue(over.has("Hangup"));
    caller.status("completed", "3");
    assertEquals("wrapUp", agent.get("desk/presence").json().text("status"));
    var another = Caller.mobile(product.uri());
    another.call();
    another.press("0");
    assertEquals(204, agent.post("desk/claims", Map.of()).status());
    var close = Map.of("service", "reisepass-beantragen", "outcome", "solved", "note", "Termin genannt");
    assertEquals(204, agent.post("desk/conversations/" + conversation + "/close", close).status());
    assertEquals("available", agent.get("desk/presence").json().text("status"));
    assertEquals(200, agent.post("desk/claims", Map.of()).status());
    another.status("completed", "3");
  }

  @Test
  void whoCannotBeUnderstoodTwiceGetsAHuman() {
    caller.call();
    assertTrue(caller.silence().spoken().startsWith("Ich habe nichts gehört"));
    assertTrue(caller.say("mhm grmbl", "0.1").has("Enqueue"));
  }

  @Test
  void dangerComesFirstEvenWhenItIsHeardBadly() {
    caller.call();
    var help = caller.say("Ich will mich umbringen", "0.12");
    assertTrue(help.spoken().contains("0 8 0 0"), help.spoken());
    assertTrue(help.has("Gather"));
  }

  @Test
  void againSlowerAndInEasyLanguage() {
    caller.call();
    var first = caller.say("Was kostet ein neuer Personalausweis?").spoken();
    assertEquals(first, caller.press("1").spoken());
    assertEquals(first, caller.say("Können Sie das bitte noch einmal sagen?").spoken());
    assertTrue(caller.say("Langsamer bitte").body().contains("<prosody rate=\"80%\">"));
    assertTrue(caller.press("2").spoken().length() > 20);
    assertFalse(caller.last().spoken().equals(first));
  }

  private String listenToTheEnd() {
    while (caller.last().spoken().endsWith("wenn Sie mehr hören möchten.")) caller.say("weiter");
    return caller.last().spoken();
  }

  private java.util.Optional<Call> call() {
    return product.bean(Calls.class).find(new CallId(CallVendor.TWILIO, caller.sid()));
  }

  @Test
  void chatCodeAndCallBelongTogether() {
    var talk = product.portal().begin();
    talk.say("Welche Unterlagen brauche ich für einen Reisepass?");
    talk.say("Qwrtzx jklpx vbnmyx");
    var code = product.portal().post(talk.path("/case-code"), talk.token(), Map.of()).json();
    assertEquals(6, code.text("code").length());
    var again = product.portal().post(talk.path("/case-code"), talk.token(), Map.of()).json();
    assertEquals(code.text("code"), again.text("code"));
    var told = agent.post("desk/case-codes", Map.of("code", code.text("spoken")));
    assertEquals(200, told.status());
    assertEquals(talk.id(), told.json().text("conversationId"));
    assertEquals("reisepass-beantragen", told.json().text("service"));
    assertEquals("Qwrtzx jklpx vbnmyx", told.json().text("openQuestion"));
    assertEquals(
      404,
      StaffClient.signIn(product, "kreis-agentin")
        .post("desk/case-codes", Map.of("code", code.text("code")))
        .status()
    );
    caller.call();
    assertEquals("6", caller.press("5").attribute("Gather", "numDigits"));
    var keys = new de.buergerlotse.channels.casecode.CaseCode(code.text("code")).keys();
    assertTrue(caller.press(keys).spoken().startsWith("Danke, ich habe Ihren Vorgang gefunden"));
    var call = call().orElseThrow();
    var detail = agent.get("desk/calls/" + call.id()).json();
    assertEquals(talk.id(), detail.text("call.relatedConversationId"));
    assertTrue(detail.text("related").contains("Qwrtzx"));
    product.portal().delete(talk.path(""), talk.token());
    assertEquals(404, agent.post("desk/case-codes", Map.of("code", code.text("code"))).status());
  }

  @Test
  void whoTalksByTelephoneIsToldSoInTheChatOfTheSameMatterAndWaitsThereNoMore() {
    product.clearDesk();
    var talk = product.portal().begin();
    talk.say("Was kostet ein Reisepass?");
    talk.choose("handover:livechat");
    assertEquals("queued", status(talk));
    var code = product.portal().post(talk.path("/case-code"), talk.token(), Map.of()).json().text("code");
    caller.call();
    caller.press("5");
    caller.press(new de.buergerlotse.channels.casecode.CaseCode(code).keys());
    var queued = caller.press("0");
    var conversation = call().orElseThrow().conversation().orElseThrow().toString();
    assertEquals(200, agent.claim(conversation).status());
    caller.post(queued.attribute("Enqueue", "action"), Map.of("QueueResult", "leave"));
    assertTrue(told(talk).startsWith("Sie sprechen jetzt am Telefon mit dem Servicecenter."), told(talk));
    assertEquals("bot", status(talk));
    var count = talk.count();
    agent.post("desk/conversations/" + conversation + "/transfer", Map.of("to", "agent2"));
    assertEquals(200, colleague.claim(conversation).status());
    caller.post(caller.last().attribute("Dial", "action"), Map.of("DialCallStatus", "completed"));
    assertEquals(count, talk.count());
  }

  private static String told(PortalClient.Talk talk) {
    return talk.read().list("messages").getLast().text("blocks.0.text");
  }

  private static String status(PortalClient.Talk talk) {
    return talk.read().text("status");
  }

  @Test
  void aLinkOpensTheChatOfACallOnce() {
    caller.call();
    caller.say("Was kostet ein Reisepass?");
    caller.press("0");
    var conversation = call().orElseThrow().conversation().orElseThrow().toString();
    var link = agent
      .post("desk/conversations/" + conversation + "/chat-link", Map.of())
      .json()
      .text("link");
    var secret = link.substring(link.indexOf("gespraech=") + 10);
    var opened = product.portal().post("/api/v1/chat-links", null, Map.of("link", secret));
    assertEquals(conversation, opened.json().text("conversationId"));
    assertTrue(opened.body().contains("Was kostet ein Reisepass?"));
    assertEquals(404, product.portal().post("/api/v1/chat-links", null, Map.of("link", secret)).status());
  }

  @Test
  void theLinkComesByTextMessageWhenTheCallerAgrees() {
    caller.call();
    caller.press("0");
    var conversation = call().orElseThrow().conversation().orElseThrow().toString();
    var answer = agent.post("desk/conversations/" + conversation + "/chat-link", Map.of("sms", true)).json();
    assertEquals("true", answer.text("sent"));
    var texts = Eventually.get(() -> RunningProduct.textsTo(caller.number()), sent -> !sent.isEmpty());
    assertTrue(texts.getFirst().text("Body").endsWith(answer.text("link")), texts.getFirst().text("Body"));
  }

  @Test
  void aCallPopsUpOnTheDeskWithEarlierContactsOfTheNumber() {
    caller.call();
    caller.press("0");
    var first = call().orElseThrow().conversation().orElseThrow().toString();
    agent.claim(first);
    agent.post("desk/conversations/" + first + "/close", Map.of("outcome", "solved", "note", "Kam wegen der Hecke"));
    caller.status("completed", "3");
    agent.post("desk/presence", Map.of("status", "available"));
    try (var console = agent.console()) {
      var again = new Caller(product.uri(), caller.number(), Caller.MUSTERSTADT);
      again.call();
      while (true) {
        var frame = console.next("call").at("call");
        if (!caller.number().equals(frame.text("from")) || !"answered".equals(frame.text("state"))) continue;
        assertEquals("Kam wegen der Hecke", frame.text("earlier.0.note"));
        break;
      }
      again.status("completed", "3");
    }
  }

  @Test
  void aTransferredCallRingsAtTheColleague() {
    agent.send("PUT", "desk/telephone", Map.of("phone", "+49 221 4710-301"));
    caller.call();
    var queued = caller.press("0");
    var conversation = call().orElseThrow().conversation().orElseThrow().toString();
    agent.claim(conversation);
    var dialled = caller.post(queued.attribute("Enqueue", "action"), Map.of("QueueResult", "leave"));
    assertEquals("+492214710301", dialled.text("Number"));
    assertEquals(204, agent.post("desk/conversations/" + conversation + "/transfer", Map.of("to", "agent2")).status());
    assertEquals(200, colleague.claim(conversation).status());
    var next = caller.post(dialled.attribute("Dial", "action"), Map.of("DialCallStatus", "completed"));
    assertEquals("+492214710200", next.text("Number"));
    var missed = caller.post(next.attribute("Dial", "action"), Map.of("DialCallStatus", "no-answer"));
    assertTrue(missed.has("Enqueue"));
    assertEquals("away", colleague.get("desk/presence").json().text("status"));
    agent.send("PUT", "desk/telephone", Map.of("calls", 1));
  }

  @Test
  void aScriptForTheTelephoneIsFoundByServiceAndByWords() {
    var script = agent.get("desk/scripts?service=reisepass-beantragen").json();
    assertEquals("overview", script.text("sections.0.aspect"));
    assertFalse(script.text("sections").contains("http"));
    assertTrue(agent.get("desk/scripts?q=Reisepass").json().texts("hits", "service").contains("reisepass-beantragen"));
    assertEquals(404, agent.get("desk/scripts?service=gibt-es-nicht").status());
    assertEquals(400, agent.get("desk/scripts").status());
  }
}
