package de.buergerlotse.channels.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The language check over HTTP.
class CheckDoorTest {

  private static final String CHECKS = "/api/v1/newsroom/checks";
  private final PortalClient portal = RunningProduct.shared().portal();

  @Test
  void findsWhatMakesATextHardToRead() {
    var text = "Guten Tag.\nDer Antrag wird geprüft.";
    var answer = check(text, "de-x-leicht");
    var finding = answer.list("findings").getFirst();
    assertEquals("passive", finding.text("rule"));
    assertEquals("geprüft", text.substring(number(finding, "from"), number(finding, "to")));
    assertEquals("geprüft", finding.text("excerpt"));
    assertFalse(finding.text("message").isBlank());
    assertFalse(finding.text("suggestion").isBlank());
  }

  @Test
  void hasNothingToSayAgainstAGoodText() {
    assertEquals(List.of(), check("Sie brauchen einen Ausweis.", "de-x-leicht").list("findings"));
  }

  @Test
  void tellsTheReadability() {
    var readability = check("Das Haus ist rot. Der Hund ist alt.", "de").at("readability");
    assertEquals(8, number(readability, "words"));
    assertEquals(2, number(readability, "sentences"));
    // Amstad: 180 - 4 words a sentence - 58.5 syllables a word.
    assertEquals(117.5, readability.at("amstad").node().getDoubleValue(), 0.001);
  }

  @Test
  void checksPlainGermanUnlessToldOtherwise() {
    var answer = portal.post(CHECKS, null, Map.of("text", "Der Antrag (Vordruck) wird geprüft."));
    assertEquals("de", answer.json().text("variant"));
    assertFalse(answer.json().list("findings").isEmpty());
  }

  @Test
  void hasNoRulesForOtherLanguages() {
    assertEquals(List.of(), check("The application (form) is examined.", "en").list("findings"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", " ", "\n\n", "\u0000", "\ud83d\ude00 wird geprüft", "{cost:", "·", "\u202e" })
  void takesEveryText(String text) {
    assertEquals(200, portal.post(CHECKS, null, Map.of("text", text, "variant", "de-x-leicht")).status());
  }

  @Test
  void takesTheLongestTextAndNoLonger() {
    var sentence = "Das Haus ist rot.\n";
    var longest = sentence.repeat(CheckController.LONGEST / sentence.length());
    var rest = "x".repeat(CheckController.LONGEST - longest.length());
    assertEquals(200, portal.post(CHECKS, null, Map.of("text", longest + rest, "variant", "de")).status());
    var refused = portal.post(CHECKS, null, Map.of("text", longest + rest + "x", "variant", "de"));
    assertEquals(413, refused.status());
    assertEquals("check.tooLong", refused.json().text("code"));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "{", "[]", "{\"variant\":\"de\"}", "{\"text\":\"Hallo\",\"variant\":\"d!\"}", "{\"text\":7" }
  )
  void refusesWhatIsNoWishForACheck(String body) {
    var refused = portal.postRaw(CHECKS, null, body);
    assertEquals(400, refused.status(), refused.body());
    assertTrue(refused.header("Content-Type").contains("problem+json"), refused.header("Content-Type"));
  }

  @Test
  void isForStaffAloneWhereItIsNotOpened() {
    var wish = Map.of("text", "Der Antrag wird geprüft.", "variant", "de-x-leicht");
    try (var closed = RunningProduct.shared().startBeside(Map.of("newsroom.checks.public", false))) {
      assertEquals(401, closed.portal().post(CHECKS, null, wish).status());
      for (var staff : List.of("redaktion", "agentin")) {
        var answer = StaffClient.signIn(closed, staff).post("newsroom/checks", wish);
        assertFalse(answer.json().list("findings").isEmpty(), staff);
      }
    }
  }

  private Json check(String text, String variant) {
    return portal.post(CHECKS, null, Map.of("text", text, "variant", variant)).json();
  }

  private static int number(Json json, String name) {
    return json.at(name).node().getIntValue();
  }
}
