package de.buergerlotse.channels.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.twilio.TwilioStub;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// SMS and WhatsApp through the signed webhook.
class MessagingDoorTest {

  private final RunningProduct product = MessagingProduct.PRODUCT;
  private final Database database = product.bean(Database.class);
  private final Phone phone = Phone.withSms(product.uri());

  @Test
  void aQuestionIsAnsweredAtOnceAndTheFirstAnswerSaysThatAProgramWrites() {
    var answer = phone.send("Was kostet ein Personalausweis?");
    assertEquals(1, answer.size());
    assertTrue(answer.getFirst().startsWith("Hier antwortet ein Computerprogramm."), answer.getFirst());
    assertTrue(answer.getFirst().contains("Euro") || answer.getFirst().contains("€"), answer.getFirst());
    assertFalse(phone.send("Und was kostet ein Reisepass?").getFirst().contains("Computerprogramm"));
  }

  @Test
  void everyAnswerIsWrittenInTheLettersOfSmsAndStaysWithinItsSegments() {
    for (var question : List.of(
      "Wie melde ich meinen Hund an?",
      "Was brauche ich zum Heiraten?",
      "Sperrmüll abholen"
    )) {
      for (var text : phone.send(question)) {
        assertTrue(SmsAlphabet.holds(text), text);
        assertTrue(SmsSegments.count(text) <= 4, text);
      }
    }
  }

  @Test
  void oneSenderHasOneConversationAndAnotherSenderAnother() {
    phone.send("Was kostet ein Personalausweis?");
    phone.send("Und wie lange dauert das?");
    Phone.withSms(product.uri()).send("Was kostet ein Personalausweis?");
    assertEquals(1, conversations(phone).size());
  }

  @Test
  void theSameMessageFiveTimesAtOnceIsStoredOnceAndAlwaysAnsweredAlike() throws Exception {
    var sid = Phone.sid();
    Callable<List<String>> send = () -> Phone.texts(phone.send(sid, "Wo beantrage ich einen Reisepass?"));
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new java.util.HashSet<List<String>>();
      for (var answer : senders.invokeAll(List.of(send, send, send, send, send))) answers.add(answer.get());
      assertEquals(1, answers.size(), answers.toString());
      assertFalse(answers.iterator().next().isEmpty());
    }
    var stored = database.list(
      "SELECT seq FROM message WHERE conversation = ?::uuid AND role = 'citizen'",
      row -> row.getLong(1),
      conversations(phone).getFirst()
    );
    assertEquals(1, stored.size());
  }

  @Test
  void aChoiceIsTakenByItsNumber() {
    var answer = phone.send("Ausweis").getFirst();
    assertTrue(answer.contains("Antworten Sie mit der Nummer:"), answer);
    var second = answer
      .lines()
      .filter(line -> line.startsWith("2 "))
      .findFirst()
      .orElseThrow()
      .substring(2);
    phone.send("2");
    var said = database.list(
      "SELECT blocks->0->>'text' FROM message WHERE conversation = ?::uuid AND role = 'citizen' ORDER BY seq",
      row -> row.getString(1),
      conversations(phone).getFirst()
    );
    assertEquals(second, SmsAlphabet.plain(said.getLast()));
  }

  @Test
  void aLongAnswerGoesOnWithMore() {
    var first = phone.send("Was brauche ich, um einen Personalausweis zu beantragen?").getFirst();
    assertTrue(first.endsWith("(Weiter mit MEHR)"), first);
    var second = phone.send("mehr");
    assertEquals(1, second.size());
    assertNotEquals(first, second.getFirst());
    assertFalse(second.getFirst().isBlank());
  }

  @Test
  void stopIsConfirmedOnceThenEverythingIsSilentUntilStart() {
    phone.send("Hallo");
    assertTrue(phone.send("Stopp").getFirst().contains("START"));
    assertEquals(List.of(), phone.send("STOP"));
    assertEquals(List.of(), phone.send("Was kostet ein Personalausweis?"));
    assertEquals(1, phone.send("start").size());
    assertFalse(phone.send("Was kostet ein Personalausweis?").isEmpty());
  }

  @Test
  void toDeregisterIsNoWishToStop() {
    assertFalse(phone.send("abmelden").getFirst().contains("keine Nachrichten mehr"));
  }

  @Test
  void picturesAreRefusedPolitelyAndWordsBesideThemAreAnswered() {
    var fields = phone.fields(Phone.sid(), "");
    fields.put("NumMedia", "1");
    fields.put("MediaUrl0", "https://api.twilio.com/picture");
    fields.put("MediaContentType0", "image/jpeg");
    var only = Phone.texts(phone.post(fields));
    assertTrue(only.getLast().startsWith("Bilder, Dateien"), only.toString());
    var both = phone.fields(Phone.sid(), "Was kostet ein Reisepass?");
    both.put("NumMedia", "1");
    assertEquals(2, Phone.texts(phone.post(both)).size());
  }

  @Test
  void aMessageOfNothingGetsAWord() {
    assertTrue(phone.send(" ").getLast().contains("keinen Text lesen"));
  }

  @Test
  void withoutTheRightSignatureNothingIsTakenAndNothingStored() {
    var before = routes();
    var fields = phone.fields(Phone.sid(), "Hallo");
    assertEquals(403, Phone.post(product.uri(), "/hooks/twilio/messages", fields, "wrong").status());
    var portal = product.portal();
    var unsigned = portal
      .request("/hooks/twilio/messages", null)
      .header("Content-Type", "application/x-www-form-urlencoded")
      .POST(java.net.http.HttpRequest.BodyPublishers.ofString("From=%2B4915100000000&Body=Hallo"));
    assertEquals(403, portal.send(unsigned).status());
    assertEquals(before, routes());
  }

  @Test
  void aMessageWithoutSenderIsRefused() {
    var fields = phone.fields(Phone.sid(), "Hallo");
    fields.remove("From");
    assertEquals(400, phone.post(fields).status());
  }

  @Test
  void theCalledNumberTellsTheMunicipality() {
    var fields = phone.fields(Phone.sid(), "Hallo");
    fields.put("To", "+4929210000002");
    assertEquals(200, phone.post(fields).status());
    var towns = database.list(
      "SELECT municipality FROM conversation WHERE id = ?::uuid",
      row -> row.getString(1),
      conversations(phone).getFirst()
    );
    assertEquals(List.of("musterkreis"), towns);
  }

  @Test
  void numbersThatCostExtraOrLieAbroadGetNothing() {
    assertEquals(List.of(), Phone.withSms(product.uri(), "+499001234567").send("Hallo"));
    assertEquals(List.of(), Phone.withSms(product.uri(), "+15005550006").send("Hallo"));
  }

  @Test
  void noNumberStandsReadableInTheDatabase() {
    phone.send("Hallo");
    var bare = phone.number().substring(3);
    for (var table : List.of("delivery_route", "delivery_outbox", "conversation", "message")) {
      var rows = database.list("SELECT row(t.*)::text FROM " + table + " t", row -> row.getString(1));
      assertTrue(rows.stream().noneMatch(row -> row.contains(bare)), table);
    }
  }

  @Test
  void anErasedConversationLeavesNothingAndTheNextMessageBeginsAnew() {
    phone.send("Hallo");
    var first = conversations(phone).getFirst();
    var erased = product
      .bean(de.buergerlotse.channels.intake.MessageIntake.class)
      .erase(de.buergerlotse.bot.conversation.ConversationId.find(first).orElseThrow());
    assertTrue(erased);
    assertEquals(
      List.of(),
      database.list("SELECT 1 FROM delivery_outbox WHERE conversation = ?::uuid", row -> row.getInt(1), first)
    );
    assertTrue(phone.send("Hallo").getFirst().startsWith("Hier antwortet"));
  }

  @Test
  void whatsAppIsAnsweredInFullLetters() {
    var whatsApp = Phone.withWhatsApp(product.uri());
    var answer = whatsApp.send("Was kostet ein Personalausweis?").getFirst();
    assertFalse(answer.contains("(Weiter mit MEHR)"), answer);
  }

  @Test
  void aStatusForNoMessageOfOursIsTakenAndForgotten() {
    for (var path : List.of("/hooks/twilio/status", "/hooks/twilio/messages/status")) {
      var fields = Map.of("MessageSid", "SM1", "MessageStatus", "delivered");
      assertEquals(204, Phone.post(product.uri(), path, fields, TwilioStub.TOKEN).status());
      assertEquals(403, Phone.post(product.uri(), path, fields, "wrong").status());
    }
  }

  private int routes() {
    return database.list("SELECT conversation FROM delivery_route", row -> row.getString(1)).size();
  }

  /// The conversations of a telephone, found as the product finds them.
  private List<String> conversations(Phone whose) {
    var routes = product.bean(de.buergerlotse.channels.delivery.Routes.class);
    return List.of("musterstadt", "musterkreis")
      .stream()
      .flatMap(town ->
        routes
          .findOpen(
            new de.buergerlotse.knowledge.municipality.MunicipalityId(town),
            de.buergerlotse.channels.delivery.Medium.SMS,
            whose.number()
          )
          .stream()
      )
      .map(route -> route.conversation().toString())
      .toList();
  }
}
