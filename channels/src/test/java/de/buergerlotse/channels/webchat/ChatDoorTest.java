package de.buergerlotse.channels.webchat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.ChatClient;
import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The chat over WebSocket, as the contract tells it.
class ChatDoorTest {

  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final Talk talk = portal.begin();

  @Test
  void tellsTheStatusFirst() {
    try (var chat = connect(talk)) {
      var first = chat.next();
      assertEquals("status", first.text("type"));
      assertEquals("bot", first.text("status"));
    }
  }

  @Test
  void acknowledgesThenTellsQuestionAndAnswer() {
    try (var chat = connect(talk)) {
      chat.next("status");
      var id = UUID.randomUUID();
      chat.say(id, "Was kostet ein Personalausweis?");
      var ack = chat.next();
      assertEquals("ack", ack.text("type"));
      assertEquals(id.toString(), ack.text("clientMessageId"));
      assertEquals(2, ack.number("seq"));
      var question = chat.next();
      assertEquals(2, question.number("message.seq"));
      assertEquals("citizen", question.text("message.author.role"));
      assertEquals(id.toString(), question.text("message.clientMessageId"));
      var answer = chat.next();
      assertEquals(3, answer.number("message.seq"));
      assertEquals("answer", answer.text("message.about.kind"));
      assertEquals("personalausweis-beantragen", answer.text("message.about.service"));
    }
  }

  @Test
  void acknowledgesOnlyWhatIsStored() {
    try (var chat = connect(talk)) {
      chat.say(UUID.randomUUID(), "Guten Tag");
      var seq = chat.next("ack").number("seq");
      assertTrue(talk.count() > seq);
    }
  }

  @Test
  void takesChoices() {
    try (var chat = connect(talk)) {
      chat.say(UUID.randomUUID(), "Was kostet ein Personalausweis?");
      chat.nextSeqs(2);
      var id = UUID.randomUUID().toString();
      chat.send(Map.of("type", "message", "clientMessageId", id, "choice", "variant:de-x-leicht"));
      chat.next("message");
      assertEquals("de-x-leicht", chat.next("message").text("message.lang"));
    }
  }

  @Test
  void storesTheSameIdOnceAndAcknowledgesTwice() {
    try (var chat = connect(talk)) {
      var id = UUID.randomUUID();
      chat.say(id, "Guten Tag");
      chat.say(id, "Guten Tag");
      assertEquals(2, chat.next("ack").number("seq"));
      assertEquals(2, chat.next("ack").number("seq"));
      chat.say(UUID.randomUUID(), "Danke");
      assertEquals(4, chat.next("ack").number("seq"));
      assertEquals(5, talk.count());
    }
  }

  @Test
  void keepsTheOrderOfFramesSentInOneGo() {
    try (var chat = connect(talk)) {
      var ids = new ArrayList<String>();
      for (var number = 1; number <= 30; number++) {
        var id = UUID.randomUUID();
        ids.add(id.toString());
        chat.say(id, "Frage " + number);
      }
      var acknowledged = new ArrayList<String>();
      while (acknowledged.size() < ids.size()) acknowledged.add(chat.next("ack").text("clientMessageId"));
      assertEquals(ids, acknowledged);
      assertEquals(LongStream.rangeClosed(1, 61).boxed().toList(), seqs(talk.read().list("messages")));
    }
  }

  @Test
  void losesNoFrameSentRightAfterTheHandshake() {
    for (var round = 0; round < 20; round++) {
      try (var chat = connect(talk)) {
        chat.resume(0);
        chat.nextSeqs(1);
      }
    }
  }

  @Test
  void resumesWithExactlyWhatIsMissing() {
    talk.say("Guten Tag");
    talk.say("Danke");
    try (var chat = connect(talk)) {
      chat.resume(2);
      assertEquals(List.of(3L, 4L, 5L), chat.nextSeqs(3));
      chat.say(UUID.randomUUID(), "Tschüss");
      assertEquals(List.of(6L, 7L), chat.nextSeqs(2));
      assertFalse(
        chat
          .rest()
          .stream()
          .anyMatch(frame -> frame.text("type").equals("message"))
      );
    }
  }

  @Test
  void resumesAfterABreakWithoutDoubles() {
    try (var chat = connect(talk)) {
      chat.resume(0);
      chat.say(UUID.randomUUID(), "Guten Tag");
      assertEquals(List.of(1L, 2L, 3L), chat.nextSeqs(3));
      chat.drop();
    }
    talk.say("Was kostet ein Personalausweis?");
    try (var again = connect(talk)) {
      again.resume(3);
      assertEquals(List.of(4L, 5L), again.nextSeqs(2));
    }
  }

  @Test
  void tellsBothSocketsTheSameOrder() {
    try (var one = connect(talk); var other = connect(talk)) {
      one.next("status");
      other.next("status");
      for (var number = 1; number <= 10; number++) {
        (number % 2 == 0 ? one : other).say(UUID.randomUUID(), "Frage " + number);
      }
      var expected = LongStream.rangeClosed(2, 21).boxed().toList();
      assertEquals(expected, one.nextSeqs(20));
      assertEquals(expected, other.nextSeqs(20));
    }
  }

  @Test
  void seesWhatCameByTheOtherDoor() {
    try (var chat = connect(talk)) {
      chat.next("status");
      talk.say("Guten Tag");
      assertEquals(List.of(2L, 3L), chat.nextSeqs(2));
      chat.say(UUID.randomUUID(), "Danke");
      chat.nextSeqs(2);
      assertEquals(List.of(1L, 2L, 3L, 4L, 5L), seqs(talk.read().list("messages")));
    }
  }

  @Test
  void tellsTheSameMessageOnBothDoors() {
    try (var chat = connect(talk)) {
      chat.say(UUID.randomUUID(), "Was kostet ein Personalausweis?");
      chat.nextSeqs(1);
      assertEquals(talk.read().at("messages.2"), chat.next("message").at("message"));
    }
  }

  @Test
  void hearsThatTheConversationWasErased() {
    try (var chat = connect(talk)) {
      chat.next("status");
      portal.delete(talk.path(""), talk.token());
      assertEquals("erased", chat.next("resumeRejected").text("reason"));
      assertEquals(1000, chat.closeCode());
    }
  }

  @Test
  void takesTypingAndSeenInSilence() {
    try (var chat = connect(talk)) {
      chat.next("status");
      chat.send(Map.of("type", "typing"));
      chat.send(Map.of("type", "seen", "seq", 1));
      chat.say(UUID.randomUUID(), "Guten Tag");
      assertEquals("ack", chat.next().text("type"));
    }
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "{",
      "[]",
      "null",
      "\"text\"",
      "7",
      "",
      " ",
      "{\"type\":7,\"text\":{}}",
      "{\"type\":\"ping\"} xyz",
      "\u0000",
      "{\"type\":\"message\",\"clientMessageId\":[]}",
      "{\"type\":\"resume\",\"after\":\"alles\"}",
    }
  )
  void answersBrokenFramesWithAnErrorAndStays(String frame) {
    try (var chat = connect(talk)) {
      chat.next("status");
      chat.sendRaw(frame);
      assertEquals("body.unreadable", chat.next("error").text("code"));
      chat.say(UUID.randomUUID(), "Guten Tag");
      chat.next("ack");
      assertEquals(3, talk.count());
    }
  }

  @Test
  void survivesDeeplyNestedFrames() {
    try (var chat = connect(talk)) {
      chat.sendRaw("{\"type\":".repeat(5_000));
      assertEquals("body.unreadable", chat.next("error").text("code"));
      chat.sendRaw("[".repeat(50_000));
      assertEquals("body.unreadable", chat.next("error").text("code"));
      chat.say(UUID.randomUUID(), "Guten Tag");
      chat.next("ack");
    }
  }

  @Test
  void refusesBadMessagesByNameAndStays() {
    try (var chat = connect(talk)) {
      assertRefused(chat, Map.of("text", "   "), "text.empty");
      assertRefused(chat, Map.of("text", "a".repeat(4_001)), "text.tooLong");
      assertRefused(chat, Map.of("choice", "quatsch"), "choice.unknown");
      assertRefused(chat, Map.of("text", "a", "choice", "none"), "request.invalid");
      chat.send(Map.of("type", "message", "clientMessageId", "7", "text", "a"));
      assertEquals("request.invalid", chat.next("error").text("code"));
      chat.send(Map.of("type", "resume", "after", -1));
      assertEquals("request.invalid", chat.next("error").text("code"));
      chat.send(Map.of("type", "launch"));
      assertEquals("request.invalid", chat.next("error").text("code"));
      assertEquals(1, talk.count());
      chat.say(UUID.randomUUID(), "Guten Tag");
      chat.next("ack");
    }
  }

  @Test
  void takesTheLongestMessageInTheWidestEscape() {
    try (var chat = connect(talk)) {
      var text = "\\ud83d\\ude00".repeat(4_000);
      chat.sendRaw(
        "{\"type\":\"message\",\"clientMessageId\":\"" + UUID.randomUUID() + "\",\"text\":\"" + text + "\"}"
      );
      assertEquals(2, chat.next("ack").number("seq"));
    }
    assertEquals("😀".repeat(4_000), talk.read().text("messages.1.blocks.0.text"));
  }

  private void assertRefused(ChatClient chat, Map<String, String> content, String code) {
    var id = UUID.randomUUID().toString();
    var frame = new java.util.HashMap<String, Object>(content);
    frame.put("type", "message");
    frame.put("clientMessageId", id);
    chat.send(frame);
    var error = chat.next("error");
    assertEquals(code, error.text("code"));
    assertEquals(id, error.text("clientMessageId"));
    assertFalse(error.text("detail").isBlank());
  }

  private ChatClient connect(Talk conversation) {
    return ChatClient.connect(product.uri(), conversation);
  }

  private static List<Long> seqs(List<Json> messages) {
    return messages
      .stream()
      .map(message -> message.number("seq"))
      .toList();
  }
}
