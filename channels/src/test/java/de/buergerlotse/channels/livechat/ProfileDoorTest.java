package de.buergerlotse.channels.livechat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Supervisors say what each agent takes.
class ProfileDoorTest {

  private static final List<String> USUAL = List.of("de", "de-x-leicht", "en");
  private final RunningProduct product = RunningProduct.shared();
  private final StaffClient supervisor = StaffClient.signIn(product, "leitung");
  private final StaffClient agent = StaffClient.signIn(product, "agent2");

  /// Other tests of the same product may have left somebody waiting.
  @BeforeEach
  void nobodyWaits() {
    product.clearDesk();
  }

  @AfterEach
  void asBefore() {
    assertEquals(200, set(List.of(), USUAL, 3).status());
  }

  @Test
  void listsAllAgentsWithWhatTheyTake() {
    var profiles = supervisor.get("desk/profiles").json().list("profiles");
    var one = profiles
      .stream()
      .filter(profile -> profile.text("username").equals("agent2"))
      .findFirst();
    assertEquals(3, one.orElseThrow().number("capacity"));
  }

  @Test
  void whoTakesOneQueueOnlyIsGivenNoChatOfAnother() {
    assertEquals(200, set(List.of("standesamt"), USUAL, 3).status());
    var talk = product.portal().begin();
    talk.say("Ich möchte mit einem Menschen sprechen");
    assertEquals(204, agent.post("desk/claims", Map.of()).status());
    product.portal().delete(talk.path(""), talk.token());
  }

  @Test
  void whoDoesNotWriteLeichteSpracheIsGivenNoSuchChat() {
    assertEquals(200, set(List.of(), List.of("de"), 3).status());
    var talk = product.portal().begin(Map.of("lang", "de-x-leicht"));
    talk.say("Ich möchte mit einem Menschen sprechen");
    assertEquals(204, agent.post("desk/claims", Map.of()).status());
    product.portal().delete(talk.path(""), talk.token());
  }

  @Test
  void impossibleProfilesAreRefused() {
    assertEquals(400, set(List.of("Kein Name!"), USUAL, 3).status());
    assertEquals(400, set(List.of(), List.of(), 3).status());
    assertEquals(400, set(List.of(), List.of("klingonisch und mehr"), 3).status());
    assertEquals(400, set(List.of(), USUAL, 0).status());
    assertEquals(400, set(List.of(), USUAL, 51).status());
    assertEquals(404, put(supervisor, "niemand", Map.of("languages", USUAL, "capacity", 3)).status());
  }

  @Test
  void onlyWhoIsInChargeMaySayIt() {
    assertEquals(403, put(agent, "agent2", Map.of("languages", USUAL, "capacity", 3)).status());
    var county = StaffClient.signIn(product, "kreis-agentin");
    assertEquals(403, put(county, "agent2", Map.of("languages", USUAL, "capacity", 3)).status());
    assertEquals(403, county.get("desk/profiles").status());
  }

  private Answer set(List<String> queues, List<String> languages, int capacity) {
    return put(supervisor, "agent2", Map.of("queues", queues, "languages", languages, "capacity", capacity));
  }

  private static Answer put(StaffClient who, String username, Map<String, ?> body) {
    return who.put("desk/profiles/" + username, body);
  }
}
