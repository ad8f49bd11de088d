package de.buergerlotse.channels.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every refusal has one shape and a stable code, and stores nothing.
class ErrorsTest {

  private static final String BEGIN = "/api/v1/municipalities/musterstadt/conversations";
  private final PortalClient portal = RunningProduct.shared().portal();

  @ParameterizedTest
  @ValueSource(
    strings = { "{", "[]", "\"text\"", "{\"lang\":{}}", "{\"lang\":", "\u0000", "{} xyz", "{\"lang\":\"de\"}}", "{}{}" }
  )
  void refusesBrokenJson(String body) {
    assertProblem(400, "body.unreadable", portal.postRaw(BEGIN, null, body));
  }

  @Test
  void refusesDeeplyNestedJson() {
    assertProblem(400, "body.unreadable", portal.postRaw(BEGIN, null, "[".repeat(10_000)));
    assertProblem(400, "body.unreadable", portal.postRaw(BEGIN, null, "{\"lang\":".repeat(5_000)));
  }

  @Test
  void refusesBrokenJsonInAConversation() {
    var talk = portal.begin();
    assertProblem(400, "body.unreadable", portal.postRaw(talk.path("/messages"), talk.token(), "{\"text\":"));
    var followed = "{\"clientMessageId\":\"" + UUID.randomUUID() + "\",\"text\":\"Hallo\"} und noch etwas";
    assertProblem(400, "body.unreadable", portal.postRaw(talk.path("/messages"), talk.token(), followed));
    assertProblem(400, "body.unreadable", portal.postRaw(talk.path("/feedback"), talk.token(), "{\"seq\":\"drei\"}"));
    assertUntouched(talk);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/municipalities/nirgendwo/services",
    "/api/v1/municipalities/nirgendwo/search?q=a",
    "/api/v1/municipalities/..%2F..%2Fetc/services",
    "/api/v1/municipalities/musterstadt/services/gibt-es-nicht",
    "/api/v1/municipalities/musterstadt/services/%00",
    "/api/v1/gibt-es-nicht",
    "/gibt-es-nicht",
  })
  void knowsNothingElse(String path) {
    assertProblem(404, "notFound", portal.get(path, null));
  }

  @Test
  void knowsNoOtherMunicipality() {
    var begin = portal.post("/api/v1/municipalities/nirgendwo/conversations", null, Map.of());
    assertProblem(404, "notFound", begin);
    var understand = portal.post("/api/v1/municipalities/nirgendwo/understand", null, Map.of("text", "Hallo"));
    assertProblem(404, "notFound", understand);
  }

  @ParameterizedTest
  @ValueSource(strings = { "garbage", "", "äöü", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
  void refusesAGarbageToken(String token) {
    var talk = portal.begin();
    assertProblem(401, "token.missing", portal.get(talk.path("/messages"), token));
    assertProblem(401, "token.missing", portal.get(talk.path("/export"), token));
    assertProblem(401, "token.missing", portal.delete(talk.path(""), token));
    assertProblem(401, "token.missing", portal.postRaw(talk.path("/tickets"), token, ""));
    assertUntouched(talk);
  }

  @Test
  void refusesAMissingToken() {
    var talk = portal.begin();
    assertProblem(401, "token.missing", portal.get(talk.path("/messages"), null));
    var unknown = "/api/v1/conversations/" + UUID.randomUUID() + "/messages";
    assertProblem(401, "token.missing", portal.get(unknown, null));
  }

  @Test
  void keepsForeignTokensOut() {
    var mine = portal.begin();
    var other = portal.begin();
    var message = Map.of("clientMessageId", UUID.randomUUID().toString(), "text", "Hallo");
    assertProblem(404, "notFound", portal.get(mine.path("/messages"), other.token()));
    assertProblem(404, "notFound", portal.get(mine.path("/export"), other.token()));
    assertProblem(404, "notFound", portal.post(mine.path("/messages"), other.token(), message));
    var feedback = Map.of("seq", 1, "helpful", true);
    assertProblem(404, "notFound", portal.post(mine.path("/feedback"), other.token(), feedback));
    assertProblem(404, "notFound", portal.postRaw(mine.path("/tickets"), other.token(), ""));
    assertProblem(404, "notFound", portal.delete(mine.path(""), other.token()));
    assertUntouched(mine);
  }

  @ParameterizedTest
  @ValueSource(strings = { "not-a-uuid", "00000000-0000-0000-0000-000000000000", "%00" })
  void knowsNoOtherConversation(String id) {
    var token = portal.begin().token();
    assertProblem(404, "notFound", portal.get("/api/v1/conversations/" + id + "/messages", token));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "   ", "\n\t\r", "\u0000\u0001", "\u202E\u2066" })
  void refusesEmptyText(String text) {
    var talk = portal.begin();
    assertProblem(400, "text.empty", talk.say(text));
    assertUntouched(talk);
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "{\"text\":\"Hallo\"}",
      "{\"clientMessageId\":\"7\",\"text\":\"Hallo\"}",
      "{\"clientMessageId\":\"6b0a6ac4-6a3f-4f0a-9a7c-1f8f3a1f2b3c\",\"text\":\"Hallo\",\"choice\":\"none\"}",
      "{\"clientMessageId\":\"6b0a6ac4-6a3f-4f0a-9a7c-1f8f3a1f2b3c\",\"text\":\"Hallo\",\"lang\":\"!!\"}",
    }
  )
  void refusesIncompleteMessages(String body) {
    var talk = portal.begin();
    assertProblem(400, "request.invalid", portal.postRaw(talk.path("/messages"), talk.token(), body));
    assertUntouched(talk);
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "quatsch", "", "ask:", "ask:hund-anmelden:quatsch", "variant:!!", "handover:fax", "ask:%:cost" }
  )
  void refusesAChoiceNeverGivenOut(String choice) {
    var talk = portal.begin();
    assertProblem(400, "choice.unknown", talk.choose(choice));
    assertUntouched(talk);
  }

  @Test
  void takesExactlyFourThousandCharacters() {
    var talk = portal.begin();
    assertEquals(200, talk.say("a".repeat(4_000)).status());
    assertProblem(413, "text.tooLong", talk.say("a".repeat(4_001)));
    assertEquals(3, talk.count());
  }

  @Test
  void countsAnEmojiAsOneCharacter() {
    var talk = portal.begin();
    assertEquals(200, talk.say("😀".repeat(4_000)).status());
    assertProblem(413, "text.tooLong", talk.say("😀".repeat(4_001)));
    assertEquals(3, talk.count());
  }

  @Test
  void refusesABodyOverTheLimit() {
    var talk = portal.begin();
    assertProblem(413, "text.tooLong", talk.say("a".repeat(1_000_000)));
    assertUntouched(talk);
  }

  @Test
  void refusesAnotherMethod() {
    var put = portal.request(BEGIN, null).header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{}"));
    assertProblem(405, "method.notAllowed", portal.send(put));
  }

  @Test
  void refusesAnotherMediaType() {
    var form = portal.request(BEGIN, null).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}"));
    assertProblem(415, "mediaType.unsupported", portal.send(form));
  }

  @Test
  void refusesAnUnreadableNumber() {
    var talk = portal.begin();
    assertEquals(400, portal.get(talk.path("/messages?after=eins"), talk.token()).status());
  }

  @Test
  void namesTheParameterThatIsMissingOrUnreadable() {
    var missing = portal.get("/api/v1/municipalities/musterstadt/search", null);
    assertProblem(400, "request.invalid", missing);
    assertTrue(missing.json().text("detail").contains("„q“"), missing.body());
    var talk = portal.begin();
    var unreadable = portal.get(talk.path("/messages?after=eins"), talk.token());
    assertProblem(400, "request.invalid", unreadable);
    assertTrue(unreadable.json().text("detail").contains("„after“"), unreadable.body());
  }

  private static void assertProblem(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals("application/problem+json", answer.header("Content-Type").replaceFirst(";.*", ""));
    assertEquals(code, answer.json().text("code"));
    assertEquals(status, answer.json().number("status"));
    assertFalse(answer.json().text("title").isBlank());
    assertFalse(answer.json().text("detail").isBlank());
  }

  private static void assertUntouched(Talk talk) {
    assertEquals(1, talk.count());
  }
}
