package de.buergerlotse.channels.livechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A chat that is passed on to another municipality.
class ReferralDoorTest {

  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final StaffClient county = StaffClient.signIn(product, "kreis-agentin");
  private final Talk talk = portal.begin();
  private long epoch;

  @BeforeEach
  void takeTheChat() {
    product.clearDesk();
    talk.say("Ich möchte mit einem Menschen sprechen");
    epoch = agent.claim(talk.id()).json().number("epoch");
  }

  @AfterEach
  void leaveNothingWaiting() {
    portal.delete(talk.path(""), talk.token());
  }

  @Test
  void theCitizenIsAskedAndTheChatStaysUntilTheyAgree() {
    assertEquals(202, ask("musterkreis", epoch).status());
    var asked = last();
    assertTrue(asked.text("blocks.0.text").contains("Kreis"), asked.toString());
    assertEquals("referral:yes:musterkreis", asked.text("blocks.1.choices.0.id"));
    assertEquals("agent", talk.read().text("status"));
    assertEquals(404, county.claim(talk.id()).status());
  }

  @Test
  void whoAgreesWaitsAtTheFrontOfTheOtherDeskWithTheWholeStory() {
    ask("musterkreis", epoch);
    talk.choose("referral:yes:musterkreis");
    assertEquals("Ja, bitte weitergeben", citizensLastWords());
    assertEquals("queued", talk.read().text("status"));
    assertEquals(404, agent.say(talk.id(), epoch, UUID.randomUUID(), "Noch etwas").status());
    var claimed = county.claim(talk.id());
    assertEquals(200, claimed.status());
    assertTrue(claimed.body().contains("Ich möchte mit einem Menschen sprechen"));
    assertEquals("agent", talk.read().text("status"));
    assertEquals(404, agent.get("desk/conversations/" + talk.id()).status());
    var said = county.say(talk.id(), claimed.json().number("epoch"), UUID.randomUUID(), "Guten Tag aus dem Kreishaus");
    assertEquals(200, said.status());
  }

  @Test
  void whoDoesNotAgreeStays() {
    ask("musterkreis", epoch);
    talk.choose("referral:no");
    assertEquals("agent", talk.read().text("status"));
    assertEquals("Nein, lieber nicht", citizensLastWords());
    assertEquals(404, county.claim(talk.id()).status());
    talk.choose("referral:yes:musterkreis");
    assertEquals("agent", talk.read().text("status"));
  }

  @Test
  void nobodyIsPassedOnWhoWasNotAsked() {
    talk.choose("referral:yes:musterkreis");
    assertEquals("agent", talk.read().text("status"));
    assertEquals(404, county.claim(talk.id()).status());
  }

  @Test
  void theChoiceMeansNothingToTheProgram() {
    var alone = portal.begin();
    assertEquals("outOfScope", alone.choose("referral:yes:musterkreis").json().text("messages.0.about.kind"));
  }

  @Test
  void badWishesAreRefused() {
    assertEquals(400, ask("atlantis", epoch).status());
    assertEquals(400, ask("musterstadt", epoch).status());
    assertEquals(400, ask("<script>", epoch).status());
    assertEquals(409, ask("musterkreis", epoch + 1).status());
    assertEquals(409, StaffClient.signIn(product, "agent2").post(path(), wish("musterkreis", epoch)).status());
    assertEquals(400, agent.post(path(), Map.of("municipality", "musterkreis")).status());
  }

  @Test
  void agentsSeeWhereTheyCanPassOnTo() {
    var targets = agent.get("desk/municipalities").json().list("municipalities");
    assertTrue(targets.stream().anyMatch(target -> target.text("id").equals("musterkreis")), targets.toString());
    assertFalse(targets.stream().anyMatch(target -> target.text("id").equals("musterstadt")), targets.toString());
  }

  private String path() {
    return "desk/conversations/" + talk.id() + "/referral";
  }

  private static Map<String, Object> wish(String municipality, long epoch) {
    return Map.of("municipality", municipality, "epoch", epoch);
  }

  private Answer ask(String municipality, long epoch) {
    return agent.post(path(), wish(municipality, epoch));
  }

  private Json last() {
    return talk.read().list("messages").getLast();
  }

  private String citizensLastWords() {
    return talk
      .read()
      .list("messages")
      .stream()
      .filter(message -> message.text("author.role").equals("citizen"))
      .reduce((_, second) -> second)
      .orElseThrow()
      .text("blocks.0.text");
  }
}
