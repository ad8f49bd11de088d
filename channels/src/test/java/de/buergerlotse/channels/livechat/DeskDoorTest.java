package de.buergerlotse.channels.livechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A chat from the wish for a human to its end, over REST.
class DeskDoorTest {

  private static final String WISH = "Ich möchte mit einem Menschen sprechen";
  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final StaffClient colleague = StaffClient.signIn(product, "agent2");
  private final Talk talk = portal.begin();

  @BeforeEach
  void nobodyWaits() {
    product.clearDesk();
  }

  @AfterEach
  void leaveNothingWaiting() {
    portal.delete(talk.path(""), talk.token());
  }

  @Test
  void whoWantsAHumanWaitsAndIsToldThePlace() {
    talk.say("Was kostet ein Personalausweis?");
    var reply = talk.say(WISH).json();
    assertEquals("handover", reply.text("messages.0.about.kind"));
    var handover = reply
      .list("messages.0.blocks")
      .stream()
      .filter(block -> block.text("type").equals("handover"))
      .findFirst()
      .orElseThrow();
    assertTrue(handover.number("queue.position") >= 1);
    assertEquals("queued", talk.read().text("status"));
    var waiting = waiting();
    assertEquals("personalausweis-beantragen", waiting.text("service"));
    assertEquals("cost", waiting.text("aspect"));
    assertEquals(WISH, waiting.text("preview"));
    assertEquals("de", waiting.text("lang"));
  }

  @Test
  void whileSomebodyWaitsTheBotGoesOnAnswering() {
    talk.say(WISH);
    assertEquals("answer", talk.say("Was kostet ein Reisepass?").json().text("messages.0.about.kind"));
    assertEquals("queued", talk.read().text("status"));
  }

  @Test
  void whoWantsTwiceKeepsThePlace() {
    talk.say(WISH);
    var since = waiting().text("since");
    talk.say("Mensch bitte");
    assertEquals(since, waiting().text("since"));
  }

  @Test
  void whoNoLongerWantsToWaitIsWithTheBotAgain() {
    talk.say(WISH);
    assertEquals("notice", talk.choose("handover:leave").json().text("messages.0.about.kind"));
    assertEquals("bot", talk.read().text("status"));
    assertEquals(404, agent.claim(talk.id()).status());
  }

  @Test
  void theAgentWhoClaimsSeesTheWholeStoryAndTheBotFallsSilent() {
    talk.say("Wo melde ich meinen Hund an?");
    talk.say(WISH);
    var claimed = agent.claim(talk.id());
    assertEquals(200, claimed.status());
    assertEquals("agent", talk.read().text("status"));
    var texts = claimed.json().list("messages");
    assertEquals("Wo melde ich meinen Hund an?", texts.get(1).text("blocks.0.text"));
    assertEquals("system", texts.getLast().text("author.role"));
    assertTrue(texts.getLast().text("blocks.0.text").contains("Aylin Demir"));
    assertEquals(List.of(), talk.say("Hallo?").json().list("messages"));
  }

  @Test
  void messagesGoBothWaysAndArriveOnce() {
    var epoch = claimed(agent);
    var id = UUID.randomUUID();
    var first = agent.say(talk.id(), epoch, id, "Guten Tag, wie kann ich helfen?");
    var again = agent.say(talk.id(), epoch, id, "Guten Tag, wie kann ich helfen?");
    assertEquals(200, first.status());
    assertEquals(first.json().number("accepted.seq"), again.json().number("accepted.seq"));
    var last = talk.read().list("messages").getLast();
    assertEquals("agent", last.text("author.role"));
    assertEquals("Aylin Demir", last.text("author.name"));
    talk.say("Danke!");
    var story = agent
      .get("desk/conversations/" + talk.id())
      .json()
      .list("messages");
    assertEquals("Danke!", story.getLast().text("blocks.0.text"));
  }

  @Test
  void aChatThatSomebodyHasIsRefusedToOthers() {
    claimed(agent);
    var refused = colleague.claim(talk.id());
    assertEquals(409, refused.status());
    assertEquals("chat.taken", refused.json().text("code"));
    assertEquals(200, agent.claim(talk.id()).status());
  }

  @Test
  void aFormerAgentIsRefusedAndToldSo() {
    var epoch = claimed(agent);
    assertEquals(204, post(agent, "transfer", Map.of("to", "agent2")).status());
    assertEquals("queued", talk.read().text("status"));
    var stale = agent.say(talk.id(), epoch, UUID.randomUUID(), "Bin ich noch da?");
    assertEquals(409, stale.status());
    assertEquals("chat.epochStale", stale.json().text("code"));
    assertEquals(204, agent.post("desk/claims", Map.of()).status());
    assertEquals(200, colleague.claim(talk.id()).status());
  }

  @Test
  void aChatGivenBackIsWithTheBotAgain() {
    claimed(agent);
    assertEquals(204, post(agent, "return", Map.of()).status());
    assertEquals("bot", talk.read().text("status"));
    assertEquals("answer", talk.say("Was kostet ein Reisepass?").json().text("messages.0.about.kind"));
  }

  @Test
  void aClosedChatTakesNothingMoreFromAnybody() {
    var epoch = claimed(agent);
    var close = Map.of("service", "hund-anmelden", "outcome", "solved", "note", "Formular geschickt");
    assertEquals(204, post(agent, "close", close).status());
    assertEquals("closed", talk.read().text("status"));
    assertEquals(409, talk.say("Noch etwas").status());
    assertEquals(409, agent.say(talk.id(), epoch, UUID.randomUUID(), "Noch etwas").status());
  }

  @Test
  void anUnknownOutcomeOrServiceClosesNothing() {
    claimed(agent);
    assertEquals(400, post(agent, "close", Map.of("outcome", "egal")).status());
    assertEquals(400, post(agent, "close", Map.of("service", "gibt-es-nicht")).status());
    assertEquals("agent", talk.read().text("status"));
  }

  @Test
  void anotherMunicipalitySeesNothing() {
    talk.say(WISH);
    var foreign = StaffClient.signIn(product, "kreis-agentin");
    assertEquals(404, foreign.claim(talk.id()).status());
    assertEquals(404, foreign.get("desk/conversations/" + talk.id()).status());
    assertFalse(foreign.get("desk/queue").body().contains(talk.id()));
  }

  @Test
  void aConversationThatNeverCameToTheDeskIsNobodysBusiness() {
    talk.say("Was kostet ein Reisepass?");
    assertEquals(404, agent.get("desk/conversations/" + talk.id()).status());
  }

  @Test
  void onlyAgentsWorkAtTheDesk() {
    assertEquals(403, StaffClient.signIn(product, "redaktion").get("desk/queue").status());
    assertEquals(401, portal.get("/api/v1/desk/queue", null).status());
  }

  @Test
  void approvedAnswersAreSuggestedInTheCitizensVariant() {
    portal.delete(talk.path(""), talk.token());
    var easy = portal.begin(Map.of("lang", "de-x-leicht"));
    easy.say("Was kostet ein Reise-Pass?");
    easy.say("Mensch");
    var suggestion = agent.get("desk/conversations/" + easy.id() + "/suggestions?text=Was+kostet+ein+Reisepass").json();
    assertEquals("reisepass-beantragen", suggestion.text("suggestions.0.service"));
    assertEquals("cost", suggestion.text("suggestions.0.aspect"));
    assertEquals("de-x-leicht", suggestion.text("suggestions.0.lang"));
    // The wish for a human is no question: the one before it counts.
    var unasked = agent.get("desk/conversations/" + easy.id() + "/suggestions").json();
    assertEquals("reisepass-beantragen", unasked.text("suggestions.0.service"));
    assertEquals("cost", unasked.text("suggestions.0.aspect"));
    portal.delete(easy.path(""), easy.token());
  }

  @Test
  void notesAreForColleaguesOnly() {
    claimed(agent);
    assertEquals(201, post(agent, "notes", Map.of("text", "Ruft später noch einmal an")).status());
    assertTrue(
      agent
        .get("desk/conversations/" + talk.id())
        .body()
        .contains("Ruft später noch einmal an")
    );
    assertFalse(talk.export().toString().contains("Ruft später"));
  }

  @Test
  void whoHasTheirFillOfChatsGetsNoMore() {
    var others = List.of(portal.begin(), portal.begin(), portal.begin());
    for (var other : others) {
      other.say(WISH);
      assertEquals(200, colleague.claim(other.id()).status());
    }
    talk.say(WISH);
    assertEquals("chat.capacityReached", colleague.claim(talk.id()).json().text("code"));
    for (var other : others) portal.delete(other.path(""), other.token());
  }

  private long claimed(StaffClient who) {
    talk.say(WISH);
    return who.claim(talk.id()).json().number("epoch");
  }

  private PortalClient.Answer post(StaffClient who, String step, Map<String, ?> body) {
    return who.post("desk/conversations/" + talk.id() + "/" + step, body);
  }

  private Json waiting() {
    return agent
      .get("desk/queue")
      .json()
      .list("waiting")
      .stream()
      .filter(chat -> chat.text("conversationId").equals(talk.id()))
      .findFirst()
      .orElseThrow();
  }
}
