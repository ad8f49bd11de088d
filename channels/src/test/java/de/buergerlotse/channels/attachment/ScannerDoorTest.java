package de.buergerlotse.channels.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/// A product with a virus scanner, that is there or not, and with limits.
class ScannerDoorTest {

  private static final String WISH = "Ich möchte mit einem Menschen sprechen";

  @Test
  void whatAScannerFindsIsRefusedAndWithoutOneThatIsSetUpEverythingIs() throws IOException {
    var clamd = FakeClamd.knowingTheVirus();
    var settings = Map.<String, Object>of(
      "virus-scanner.host",
      "127.0.0.1",
      "virus-scanner.port",
      clamd.port(),
      "limits.files-per-minute",
      5
    );
    try (var product = RunningProduct.start(settings).awaitReady()) {
      var multipart = new Multipart(product.portal());
      var talk = product.portal().begin();
      talk.say(WISH);
      var clean = multipart.send(talk, "a.pdf", "application/pdf", SampleFiles.pdf());
      assertEquals("checked", clean.json().text("status"), clean.body());
      assertEquals("true", talk.read().list("messages").getLast().text("blocks.0.checked"));
      assertRefused(422, "attachment.infected", multipart.send(talk, "a.pdf", "application/pdf", infected()));
      clamd.close();
      var away = multipart.send(talk, "a.pdf", "application/pdf", SampleFiles.pdf());
      assertRefused(503, "attachment.scannerAway", away);
      assertEquals("60", away.header("Retry-After"));
      assertEquals(
        1,
        talk
          .read()
          .list("messages")
          .stream()
          .filter(one -> one.text("blocks").contains("\"mime\""))
          .count()
      );
      var last = away;
      for (var count = 0; count < 5; count++) {
        last = multipart.send(talk, "a.pdf", "application/pdf", SampleFiles.pdf());
      }
      assertRefused(429, "limit.exceeded", last);
      assertFalse(last.header("Retry-After").isEmpty());
    }
  }

  @Test
  void whereTheMunicipalityTakesNoFilesNoneIsTaken() {
    var settings = Map.<String, Object>of("attachments.municipalities", "musterkreis", "limits.enabled", false);
    try (var product = RunningProduct.start(settings).awaitReady()) {
      var talk = product.portal().begin();
      talk.say(WISH);
      var refused = new Multipart(product.portal()).send(talk, "a.pdf", "application/pdf", SampleFiles.pdf());
      assertRefused(403, "attachment.off", refused);
    }
  }

  /// A sound PDF with the virus in a stream that is not packed.
  private static byte[] infected() {
    return SampleFiles.pdf(document -> {
      var virus = new ByteArrayInputStream(VirusScannerContract.VIRUS.getBytes(StandardCharsets.UTF_8));
      document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Virus"), new PDStream(document, virus));
    });
  }

  private static void assertRefused(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals(code, answer.json().text("code"));
  }
}
