package de.buergerlotse.channels.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.SampleFiles;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A citizen sends a file to a human.
class AttachmentDoorTest {

  private static final String WISH = "Ich möchte mit einem Menschen sprechen";
  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final Multipart multipart = new Multipart(portal);
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final Talk talk = portal.begin();

  @BeforeEach
  void nobodyWaits() {
    product.clearDesk();
  }

  @AfterEach
  void leaveNothingWaiting() {
    portal.delete(talk.path(""), talk.token());
  }

  @Test
  void aFileIsTakenToldOfAndFetchedByAnAgentAsItWasSent() throws Exception {
    talk.say(WISH);
    var content = SampleFiles.pdf();
    var sent = multipart.send(talk, "Geburtsurkunde Ömer.pdf", "application/pdf", content);
    assertEquals(201, sent.status(), sent.body());
    assertEquals("application/pdf", sent.json().text("type"));
    assertEquals(content.length, sent.json().number("size"));
    assertEquals("unchecked", sent.json().text("status"));
    var entry = talk.read().list("messages").getLast();
    assertEquals("citizen", entry.text("author.role"));
    assertEquals("attachment", entry.text("blocks.0.type"));
    assertEquals("Geburtsurkunde Ömer.pdf", entry.text("blocks.0.name"));
    assertEquals("false", entry.text("blocks.0.checked"));
    var fetched = fetch(sent.json().text("attachmentId"));
    assertEquals(200, fetched.statusCode());
    assertArrayEquals(content, fetched.body());
    assertEquals("application/pdf", header(fetched, "Content-Type"));
    assertEquals("nosniff", header(fetched, "X-Content-Type-Options"));
    assertEquals("sandbox; default-src 'none'", header(fetched, "Content-Security-Policy"));
    assertEquals(1, fetched.headers().allValues("Content-Security-Policy").size());
    assertTrue(header(fetched, "Content-Disposition").startsWith("attachment; filename=\"Geburtsurkunde _mer.pdf\""));
    assertTrue(header(fetched, "Content-Disposition").endsWith("filename*=UTF-8''Geburtsurkunde%20%C3%96mer.pdf"));
  }

  @Test
  void theBotSaysNothingToAFileAndTheQueueIsKept() {
    talk.say(WISH);
    var before = talk.count();
    assertEquals(201, sendPdf().status());
    assertEquals(before + 1, talk.count());
    assertEquals("queued", talk.read().text("status"));
  }

  @Test
  void filesAreSentWhileAnAgentIsInChargeAndSeenInTheStory() {
    talk.say(WISH);
    agent.claim(talk.id());
    var sent = multipart.send(talk, "foto.jpeg", "text/html", SampleFiles.jpeg(30, 20));
    assertEquals("image/jpeg", sent.json().text("type"));
    assertEquals("foto.jpg", sent.json().text("name"));
    var story = agent.get("desk/conversations/" + talk.id()).json();
    assertEquals("foto.jpg", story.list("messages").getLast().text("blocks.0.name"));
    assertEquals("agent", talk.read().text("status"));
  }

  @Test
  void aFileOfMegabytesArrivesWhole() throws Exception {
    talk.say(WISH);
    var large = SampleFiles.pdf(document -> {
      var noise = new byte[4 * 1024 * 1024 + 77];
      new Random(115).nextBytes(noise);
      var stream = new PDStream(document, new ByteArrayInputStream(noise));
      document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Rauschen"), stream);
    });
    var sent = multipart.send(talk, "gross.pdf", "application/pdf", large);
    assertEquals(201, sent.status(), sent.body());
    assertArrayEquals(large, fetch(sent.json().text("attachmentId")).body());
  }

  @Test
  void theSameMessageIdKeepsNothingTwice() {
    talk.say(WISH);
    var path = talk.path("/attachments?clientMessageId=" + UUID.randomUUID());
    var body = Multipart.body("file", "a.pdf", "application/pdf", SampleFiles.pdf());
    var first = multipart.send(path, talk.token(), body);
    var again = multipart.send(path, talk.token(), body);
    assertEquals(201, first.status(), first.body());
    assertEquals(first.body(), again.body());
    assertEquals(1, rows());
  }

  @Test
  void withTheProgramAloneNoFileIsTaken() {
    assertRefused(409, "attachment.notNow", sendPdf());
  }

  @Test
  void aClosedConversationTakesNoFile() {
    talk.say(WISH);
    agent.claim(talk.id());
    agent.post("desk/conversations/" + talk.id() + "/close", Map.of());
    assertRefused(409, "conversation.closed", sendPdf());
  }

  @Test
  void badFilesAreRefusedByTheirContent() {
    talk.say(WISH);
    assertRefused(415, "attachment.type", multipart.send(talk, "a.pdf", "application/pdf", SampleFiles.program()));
    assertRefused(
      415,
      "attachment.type",
      multipart.send(talk, "a.pdf", "application/pdf", SampleFiles.zip(50_000_000))
    );
    assertRefused(422, "attachment.encrypted", multipart.send(talk, "a.pdf", "x/y", SampleFiles.encryptedPdf()));
    var polyglot = SampleFiles.joined(SampleFiles.png(5, 5), SampleFiles.zip(10));
    assertRefused(422, "attachment.disguised", multipart.send(talk, "a.png", "image/png", polyglot));
    var broken = new String(SampleFiles.pdf(), StandardCharsets.ISO_8859_1).substring(0, 300);
    var cut = broken.getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(422, "attachment.broken", multipart.send(talk, "a.pdf", "application/pdf", cut));
    assertRefused(400, "attachment.missing", multipart.send(talk, "a.pdf", "application/pdf", new byte[0]));
  }

  @Test
  void tooLargeFilesAreRefusedHoweverTheyAreSent() throws IOException {
    talk.say(WISH);
    var little = new byte[Inspection.LARGEST + 1];
    assertRefused(413, "attachment.tooLarge", multipart.send(talk, "a.pdf", "application/pdf", little));
    assertEquals("HTTP/1.1 413", answerToAnnounced(2L * Inspection.LARGEST).substring(0, 12));
  }

  /// What is answered before anything of a body was sent, only its length announced.
  private String answerToAnnounced(long length) throws IOException {
    var uri = RunningProduct.shared().uri();
    try (var socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.setSoTimeout(20_000);
      var head = """
      POST %s HTTP/1.1\r
      Host: %s\r
      Authorization: Bearer %s\r
      Content-Type: multipart/form-data; boundary=%s\r
      Content-Length: %d\r
      \r
      """.formatted(talk.path("/attachments"), uri.getAuthority(), talk.token(), Multipart.BOUNDARY, length);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return answer.readLine();
    }
  }

  @Test
  void requestsThatAreNoFileAreRefused() {
    talk.say(WISH);
    var json = portal.postRaw(talk.path("/attachments"), talk.token(), "{}");
    assertEquals(415, json.status());
    var path = talk.path("/attachments");
    var other = Multipart.body("datei", "a.pdf", "application/pdf", SampleFiles.pdf());
    assertEquals(400, multipart.send(path, talk.token(), other).status());
    assertEquals(400, multipart.send(path, talk.token(), "Unsinn".getBytes(StandardCharsets.UTF_8)).status());
    assertEquals(0, rows());
  }

  @Test
  void otherRequestsStaySmall() {
    var text = "a".repeat(300 * 1024);
    var refused = portal.post(talk.path("/messages"), talk.token(), Map.of("clientMessageId", "x", "text", text));
    assertEquals(413, refused.status());
    assertEquals("text.tooLong", refused.json().text("code"));
  }

  @Test
  void whoHasNoKeySendsAndFetchesNothing() throws Exception {
    talk.say(WISH);
    var body = Multipart.body("file", "a.pdf", "application/pdf", SampleFiles.pdf());
    assertEquals(401, multipart.send(talk.path("/attachments"), null, body).status());
    var other = portal.begin();
    assertEquals(404, multipart.send(talk.path("/attachments"), other.token(), body).status());
    var id = sendPdf().json().text("attachmentId");
    assertEquals(401, portal.get("/api/v1/desk/attachments/" + id, talk.token()).status());
    assertEquals(
      404,
      StaffClient.signIn(product, "kreis-agentin")
        .get("desk/attachments/" + id)
        .status()
    );
    assertEquals(
      403,
      StaffClient.signIn(product, "redaktion")
        .get("desk/attachments/" + id)
        .status()
    );
    assertEquals(404, agent.get("desk/attachments/" + UUID.randomUUID()).status());
    assertEquals(404, agent.get("desk/attachments/unsinn").status());
  }

  @Test
  void nothingReadableLiesInTheDatabase() {
    talk.say(WISH);
    var id = UUID.fromString(sendPdf().json().text("attachmentId"));
    var sealed = product
      .bean(Database.class)
      .find("SELECT sealed FROM attachment_part WHERE attachment = ?", row -> row.getBytes(1), id)
      .orElseThrow();
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("PDF"));
  }

  @Test
  void aPartThatWasChangedOrExchangedIsNotGivenOut() throws Exception {
    talk.say(WISH);
    var first = UUID.fromString(sendPdf().json().text("attachmentId"));
    var second = UUID.fromString(sendPdf().json().text("attachmentId"));
    product
      .bean(Database.class)
      .change(
        "UPDATE attachment_part SET sealed = (SELECT sealed FROM attachment_part WHERE attachment = ?) WHERE attachment = ?",
        second,
        first
      );
    assertFalse(isWhole(first.toString()));
    assertTrue(isWhole(second.toString()));
  }

  @Test
  void erasingTheConversationErasesItsFilesAndTheirKey() {
    talk.say(WISH);
    var id = sendPdf().json().text("attachmentId");
    portal.delete(talk.path(""), talk.token());
    assertEquals(404, agent.get("desk/attachments/" + id).status());
    assertEquals(0, rows());
    assertEquals(0, count("SELECT count(*) FROM conversation_key WHERE conversation = ?"));
  }

  @Test
  void filesExpireAfterTheLastWordAndTheEntryStays() {
    talk.say(WISH);
    var id = sendPdf().json().text("attachmentId");
    var store = product.bean(Attachments.class);
    var now = Instant.now();
    store.expire(now.minusSeconds(3_600), now.minusSeconds(3_600), now);
    assertEquals(200, agent.get("desk/attachments/" + id).status());
    store.expire(now.plusSeconds(60), now.minusSeconds(3_600), now);
    var gone = agent.get("desk/attachments/" + id);
    assertEquals(410, gone.status());
    assertEquals("attachment.gone", gone.json().text("code"));
    assertEquals("attachment", talk.read().list("messages").getLast().text("blocks.0.type"));
    assertEquals(
      0,
      count("SELECT count(*) FROM attachment_part JOIN attachment ON id = attachment WHERE conversation = ?")
    );
  }

  private Answer sendPdf() {
    return multipart.send(talk, "a.pdf", "application/pdf", SampleFiles.pdf());
  }

  private void assertRefused(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    var problem = answer.json();
    assertEquals(code, problem.text("code"));
    assertTrue(problem.text("detail").endsWith("."));
    assertEquals(0, rows());
    var messages = talk.read().list("messages");
    assertTrue(
      messages
        .stream()
        .map(AttachmentDoorTest::blocks)
        .noneMatch(blocks -> blocks.contains("attachment"))
    );
  }

  private static String blocks(Json message) {
    return message.text("blocks");
  }

  private long rows() {
    return count("SELECT count(*) FROM attachment WHERE conversation = ?");
  }

  private long count(String sql) {
    return product
      .bean(Database.class)
      .find(sql, row -> row.getLong(1), UUID.fromString(talk.id()))
      .orElseThrow();
  }

  private boolean isWhole(String id) throws InterruptedException {
    try {
      return fetch(id).statusCode() == 200;
    } catch (IOException brokenOff) {
      return false;
    }
  }

  private HttpResponse<byte[]> fetch(String id) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = portal.request("/api/v1/desk/attachments/" + id, agent.token()).build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
