package de.buergerlotse.channels.newsroom;

import static de.buergerlotse.channels.newsroom.Newsroom.EDITOR;
import static de.buergerlotse.channels.newsroom.Newsroom.assertProblem;
import static de.buergerlotse.channels.newsroom.Newsroom.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What editors send of a text, and what it would look like.
class DraftInputTest {

  private static final String SERVICE = "baumfaellung";
  private final Newsroom plain = new Newsroom(SERVICE, "de");

  @AfterEach
  void leaveAsFound() {
    plain.withdraw();
  }

  @Test
  void aPreviewShowsWhatEachMediumWouldShow() {
    var content = Map.of("answers", Map.of("cost", "Das kostet:\n\n- viel\n- mehr", "online", "Siehe {cost:nichts}."));
    var body = Map.of("service", SERVICE, "variant", "de", "content", content, "medium", "widget");
    var preview = ok(EDITOR.post("newsroom/preview", body));
    assertEquals("list", preview.text("answers.0.blocks.1.type"));
    assertEquals("answer:online", preview.text("findings.0.place"));
    var wrong = Map.of("service", SERVICE, "variant", "de", "medium", "fax");
    assertEquals(400, EDITOR.post("newsroom/preview", wrong).status());
  }

  @Test
  void thePreviewOfTelephoneAndTextMessageIsWhatWouldBeSpokenAndSent() {
    var text = "Das kostet 12,50 € für jeden Baum.\n\n- ab 80 cm\n- ab 100 cm";
    assertEquals("Das kostet 12 Euro 50 für jeden Baum. ab 80 cm. ab 100 cm.", preview("telephone", text));
    assertEquals("Das kostet 12,50 € für jeden Baum.\n- ab 80 cm\n- ab 100 cm", preview("sms", text));
    assertTrue(preview("sms", "Ein langer Satz. ".repeat(60)).contains("MEHR"));
  }

  private static String preview(String medium, String text) {
    var content = Map.of("answers", Map.of("cost", text));
    var body = Map.of("service", SERVICE, "variant", "de", "content", content, "medium", medium);
    return ok(EDITOR.post("newsroom/preview", body)).text("answers.0.text");
  }

  @Test
  void whatIsPastedFromAWordProcessorBecomesTextWithLists() {
    var html = "<p class=MsoNormal>Sie brauchen:</p><ul><li>Lageplan</li><li>Foto</li></ul>";
    var saved = ok(plain.save(EDITOR, "documents", html));
    assertEquals("Sie brauchen:\n\n- Lageplan\n- Foto", saved.text("content.answers.documents"));
    var script = "<script>alert(1)</script>";
    assertEquals(script, ok(plain.save(EDITOR, "documents", script)).text("content.answers.documents"));
  }

  @ParameterizedTest
  @ValueSource(ints = { 10_001, 50_000, 300_000 })
  void aTextThatIsTooLongIsRefusedAndTheLimitTold(int length) {
    var before = plain.get().text("revision");
    var refused = plain.save(EDITOR, "cost", "x".repeat(length));
    assertProblem(413, "draft.tooLong", refused);
    assertTrue(refused.json().text("detail").contains("10.000"), refused.body());
    assertEquals(before, plain.get().text("revision"));
  }

  @Test
  void otherShapesAndUnknownPlacesAreRefused() {
    assertEquals(400, plain.put(EDITOR, Map.of("answers", Map.of("preis", "x")), null).status());
    assertEquals(400, plain.put(EDITOR, Map.of("answers", List.of()), null).status());
    assertEquals(400, EDITOR.put(plain.path(), Map.of()).status());
    assertEquals(404, new Newsroom("gibt-es-nicht", "de").put(EDITOR, Map.of("answers", Map.of()), null).status());
    assertEquals(404, new Newsroom(SERVICE, "tlh").put(EDITOR, Map.of("answers", Map.of()), null).status());
    assertEquals(404, EDITOR.get("newsroom/services/" + SERVICE + "/history/4711").status());
    assertEquals(404, EDITOR.post("newsroom/services/" + SERVICE + "/restore", Map.of("revision", 4711)).status());
  }
}
