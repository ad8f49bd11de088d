package de.buergerlotse.channels.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranscriptDoorTest {

  private final PortalClient portal = RunningProduct.shared().portal();

  @Test
  void givesThePageToWhoeverAsksForNothingElse() {
    var talk = portal.begin();
    talk.say("Was kostet ein Reisepass? <script>alert(1)</script>");
    for (var wish : new String[] { "text/html", "*/*", "text/html,application/xhtml+xml,*/*;q=0.8" }) {
      var page = transcript(talk, wish);
      assertEquals(200, page.status());
      assertEquals("text/html;charset=utf-8", page.header("Content-Type").replace(" ", ""));
      assertTrue(page.header("Content-Security-Policy").startsWith("default-src 'none'; sandbox"));
      assertEquals("attachment; filename=\"gespraech.html\"", page.header("Content-Disposition"));
      assertTrue(page.body().contains("Was kostet ein Reisepass?"));
      assertTrue(page.body().contains("Stadt Musterstadt"));
      assertFalse(page.body().contains("<script"));
    }
  }

  @Test
  void givesAPdfToWhoeverPrefersIt() {
    var talk = portal.begin();
    talk.say("Was kostet ein Reisepass?");
    for (var wish : new String[] { "application/pdf", "application/pdf, text/html;q=0.5" }) {
      var pdf = transcript(talk, wish);
      assertEquals(200, pdf.status());
      assertEquals("application/pdf", pdf.header("Content-Type"));
      assertTrue(pdf.body().startsWith("%PDF-1."));
    }
  }

  @Test
  void speaksLeichteSpracheToWhoeverReadsIt() {
    var talk = portal.begin(Map.of("lang", "de-x-leicht"));
    assertTrue(transcript(talk, "text/html").body().contains("Das Gespräch war am"));
  }

  @Test
  void givesNothingWithoutTheKeyOrInAnotherForm() {
    var talk = portal.begin();
    assertEquals(401, portal.get(talk.path("/transcript"), null).status());
    assertEquals(404, portal.get(talk.path("/transcript"), portal.begin().token()).status());
    assertEquals(406, transcript(talk, "image/png").status());
    portal.delete(talk.path(""), talk.token());
    assertEquals(404, transcript(talk, "text/html").status());
  }

  private Answer transcript(Talk talk, String accept) {
    return portal.send(portal.request(talk.path("/transcript"), talk.token()).header("Accept", accept).GET());
  }
}
