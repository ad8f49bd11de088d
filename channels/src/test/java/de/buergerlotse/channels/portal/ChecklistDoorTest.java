package de.buergerlotse.channels.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Life situations over REST, and a list led through in a conversation.
class ChecklistDoorTest {

  private static final String TOWN = "/api/v1/municipalities/musterstadt";
  private final PortalClient portal = RunningProduct.shared().portal();

  @Test
  void listsTheLifeSituations() {
    var situations = portal
      .get(TOWN + "/life-situations", null)
      .json()
      .list("lifeSituations");
    var ids = situations
      .stream()
      .map(situation -> situation.text("id"))
      .toList();
    assertEquals(List.of("erste-wohnung", "geburt", "gewerbe", "todesfall", "umzug"), ids);
    assertTrue(situations.getLast().text("variants").contains("de-x-leicht"));
    assertEquals(7, situations.getLast().number("questions"));
  }

  @Test
  void tellsALifeSituationWithItsQuestionsAndEntries() {
    var moving = portal.get(TOWN + "/life-situations/umzug?lang=de-x-leicht", null).json();
    assertEquals("Ihr Um-Zug", moving.text("title"));
    assertEquals("day", moving.text("questions.0.kind"));
    assertEquals("oneOf", moving.text("questions.1.kind"));
    assertEquals("ort", moving.text("questions.1.options.0.id"));
    var entry = moving
      .list("entries")
      .stream()
      .filter(one -> one.text("id").equals("ummelden"))
      .findFirst()
      .orElseThrow();
    assertEquals("herkunft = ort", entry.text("when"));
    assertEquals("within P2W", entry.text("due.rule"));
    assertEquals("einzug", entry.text("due.anchor"));
    assertEquals("§ 17 Abs. 1 BMG", entry.text("due.source"));
    assertEquals("wohnsitz-ummelden", entry.text("service"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "mondreise", "UMZUG", "%20", "..%2Fumzug" })
  void doesNotKnowEveryLifeSituation(String id) {
    assertEquals(404, portal.get(TOWN + "/life-situations/" + id, null).status());
  }

  @Test
  void doesNotKnowTheLifeSituationsOfAnUnknownTown() {
    assertEquals(404, portal.get("/api/v1/municipalities/atlantis/life-situations", null).status());
  }

  @Test
  void leadsToAListThatIsStoredWithTheConversation() {
    var talk = portal.begin();
    var question = talk.say("Ich ziehe um, was muss ich alles machen?");
    assertEquals("checklist", question.json().text("messages.0.about.kind"));
    talk.say("heute");
    talk.choose("checklist:umzug:answer:herkunft:ort");
    var list = talk.choose("checklist:umzug:show");
    var block = checklist(list.json().at("messages.0"));
    assertEquals("Ihr Umzug", block.text("title"));
    var entry = entry(block, "ummelden");
    var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    assertFalse(LocalDate.parse(entry.text("due")).isBefore(today.plusDays(13)), entry.toString());
    assertTrue(entry.text("dueText").startsWith("bis "), entry.toString());
    assertEquals("stadt", entry.text("level"));
    assertEquals("false", entry.text("done"));
    assertTrue(entry.text("link.href").startsWith("https://"), entry.toString());
    assertTrue(entry(block, "auto").at("due").isMissing());
    var stored = talk.read().list("messages").getLast();
    assertEquals(Json.write(block.node()), Json.write(checklist(stored).node()));
  }

  private static Json checklist(Json message) {
    return message
      .list("blocks")
      .stream()
      .filter(block -> block.text("type").equals("checklist"))
      .findFirst()
      .orElseThrow();
  }

  private static Json entry(Json block, String id) {
    return block
      .list("entries")
      .stream()
      .filter(entry -> entry.text("id").equals(id))
      .findFirst()
      .orElseThrow();
  }
}
