package de.buergerlotse.channels.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.ChatClient;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A crisis notice reaches everybody once, in their register, and nobody after its end.
class NoticeDoorTest {

  private static final String PLAIN = "Hochwasser: Bitte meiden Sie die Uferstraße.";
  private static final String EASY = "Es gibt Hoch-Wasser. Gehen Sie nicht ans Ufer.";
  private final RunningProduct product = RunningProduct.shared();
  private final StaffClient approver = StaffClient.signIn(product, "freigabe");
  private String raised = "";

  @AfterEach
  void withdraw() {
    if (!raised.isEmpty()) approver.delete("newsroom/notices/" + raised);
  }

  @Test
  void whoBeginsAConversationReadsItAfterTheGreetingInTheirRegister() {
    raise();
    var begun = product.portal().begin(Map.of("lang", "de-x-leicht")).beginning().json();
    assertEquals(List.of("greeting", "notice"), begun.texts("messages", "about.kind"));
    assertEquals(EASY, begun.text("messages.1.blocks.0.text"));
    assertEquals("system", begun.text("messages.1.author.role"));
  }

  @Test
  void whoIsTalkingAlreadyReadsItOnceBeforeTheNextReply() {
    var talk = product.portal().begin();
    raise();
    var first = talk.say("Was kostet ein Reisepass?").json();
    assertEquals(List.of("notice", "answer"), first.texts("messages", "about.kind"));
    assertEquals(PLAIN, first.text("messages.0.blocks.0.text"));
    assertEquals(List.of("answer"), talk.say("Was kostet ein Personalausweis?").json().texts("messages", "about.kind"));
  }

  @Test
  void whoIsConnectedIsToldWithoutSayingAnything() {
    var talk = product.portal().begin();
    try (var chat = ChatClient.connect(product.uri(), talk)) {
      raise();
      var told = chat.next("message");
      assertEquals(PLAIN, told.text("message.blocks.0.text"));
      assertEquals("notice", told.text("message.about.kind"));
    }
    assertEquals(List.of("answer"), talk.say("Was kostet ein Reisepass?").json().texts("messages", "about.kind"));
  }

  @Test
  void agentsReadItAtTheirDeskWhileItCounts() {
    try (var console = StaffClient.signIn(product, "agentin").console()) {
      assertEquals(List.of(), console.next("notices").texts("notices", "id"));
      raise();
      var told = console.next("notices");
      assertEquals(List.of(raised), told.texts("notices", "id"));
      assertEquals(PLAIN, told.text("notices.0.text.de"));
      assertEquals(204, approver.delete("newsroom/notices/" + raised).status());
      assertEquals(List.of(), console.next("notices").texts("notices", "id"));
    }
  }

  @Test
  void aWithdrawnOneIsToldToNobodyAnyMore() {
    raise();
    assertEquals(204, approver.delete("newsroom/notices/" + raised).status());
    assertEquals(List.of("greeting"), product.portal().begin().beginning().json().texts("messages", "about.kind"));
    assertTrue(approver.get("newsroom/notices").body().contains("withdrawn"));
  }

  @Test
  void citizensPagesAndAgentsReadWhatCountsNow() {
    raise();
    var citizens = product.portal().get("/api/v1/municipalities/musterstadt/notices?lang=de-x-leicht", null);
    assertTrue(citizens.body().contains(EASY), citizens::body);
    assertTrue(StaffClient.signIn(product, "agentin").get("desk/notices").body().contains(PLAIN));
    assertFalse(product.portal().get("/api/v1/municipalities/musterkreis/notices", null).body().contains(PLAIN));
    assertEquals(404, product.portal().get("/api/v1/municipalities/nirgendwo/notices", null).status());
    assertEquals(401, product.portal().get("/api/v1/desk/notices", null).status());
  }

  @Test
  void aCountySpeaksToItsTownsAndATownOnlyToItself() {
    var county = StaffClient.signIn(product, "kreis-freigabe");
    var answer = county.post(
      "newsroom/notices",
      notice(List.of("musterkreis", "musterstadt"), in(Duration.ofHours(1)))
    );
    assertEquals(201, answer.status(), answer::body);
    var id = answer.json().text("id");
    try {
      assertTrue(product.portal().get("/api/v1/municipalities/musterstadt/notices", null).body().contains(PLAIN));
      assertEquals(404, approver.delete("newsroom/notices/" + id).status());
    } finally {
      county.delete("newsroom/notices/" + id);
    }
    var foreign = approver.post("newsroom/notices", notice(List.of("musterkreis"), in(Duration.ofHours(1))));
    assertEquals(404, foreign.status());
  }

  @Test
  void onlyApproversRaiseAndWhatIsWrongIsRefused() {
    var editor = StaffClient.signIn(product, "redaktion");
    assertEquals(
      403,
      editor.post("newsroom/notices", notice(List.of("musterstadt"), in(Duration.ofHours(1)))).status()
    );
    assertEquals(
      422,
      approver.post("newsroom/notices", notice(List.of("musterstadt"), in(Duration.ofHours(-1)))).status()
    );
    assertEquals(
      422,
      approver.post("newsroom/notices", notice(List.of("musterstadt"), in(Duration.ofDays(31)))).status()
    );
    assertEquals(400, approver.post("newsroom/notices", notice(List.of(), in(Duration.ofHours(1)))).status());
    var onlyPlain = Map.of(
      "text",
      Map.of("de", PLAIN),
      "until",
      in(Duration.ofHours(1)),
      "municipalities",
      List.of("musterstadt")
    );
    assertEquals(400, approver.post("newsroom/notices", onlyPlain).status());
    assertEquals(404, approver.delete("newsroom/notices/nichts").status());
    assertFalse(approver.get("newsroom/notices").body().contains("active"));
  }

  private void raise() {
    PortalClient.Answer answer = approver.post(
      "newsroom/notices",
      notice(List.of("musterstadt"), in(Duration.ofHours(1)))
    );
    assertEquals(201, answer.status(), answer::body);
    raised = answer.json().text("id");
  }

  private static Map<String, ?> notice(List<String> municipalities, String until) {
    return Map.of("text", Map.of("de", PLAIN, "de-x-leicht", EASY), "until", until, "municipalities", municipalities);
  }

  private static String in(Duration time) {
    return Instant.now().plus(time).toString();
  }
}
