package de.buergerlotse.channels.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.PortalClient.Talk;
import de.buergerlotse.channels.RunningProduct;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Conversations over REST, as the contract tells them.
class ConversationDoorTest {

  private static final String ID_CARD = "personalausweis-beantragen";
  private final PortalClient portal = RunningProduct.shared().portal();

  @Test
  void greetsAndSaysThatItIsAProgram() {
    var begun = portal.begin().beginning();
    assertEquals(201, begun.status());
    var greeting = begun.json().at("messages.0");
    assertEquals(1, greeting.number("seq"));
    assertEquals("greeting", greeting.text("about.kind"));
    assertEquals("bot", greeting.text("author.role"));
    assertEquals("de", greeting.text("lang"));
    assertTrue(greeting.text("blocks.0.text").contains("Computerprogramm"), begun.body());
    assertTrue(greeting.text("at").endsWith("Z"), begun.body());
  }

  @Test
  void beginsWithoutABody() {
    var begun = portal.postRaw("/api/v1/municipalities/musterstadt/conversations", null, "");
    assertEquals(201, begun.status());
  }

  @Test
  void greetsInTheWishedVariant() {
    var talk = portal.begin(Map.of("lang", "de-x-leicht", "channel", "portal"));
    assertEquals("de-x-leicht", talk.beginning().json().text("messages.0.lang"));
    assertEquals("de-x-leicht", talk.say("Was kostet ein Personalausweis?").json().text("messages.0.lang"));
  }

  @Test
  void answersAQuestion() {
    var answer = portal.begin().say("Was kostet ein neuer Personalausweis?");
    assertEquals(200, answer.status());
    assertEquals(2, answer.json().number("accepted.seq"));
    var message = answer.json().at("messages.0");
    assertEquals(3, message.number("seq"));
    assertEquals("answer", message.text("about.kind"));
    assertEquals(ID_CARD, message.text("about.service"));
    assertEquals("cost", message.text("about.aspect"));
    assertTrue(message.at("about.confidence").node().getDoubleValue() > 0.5, answer.body());
    assertTrue(answer.body().contains("46 Euro"), answer.body());
  }

  @Test
  void linksIntoTheOnlineApplication() {
    var answer = portal.begin().say("mein Perso is weg was nu");
    var links = links(answer)
      .stream()
      .filter(link -> link.text("rel").equals("onlineService"))
      .toList();
    assertEquals(1, links.size(), answer.body());
    assertTrue(links.getFirst().text("href").startsWith("https://"), answer.body());
    assertTrue(List.of("none", "low", "substantial", "high").contains(links.getFirst().text("eid")), answer.body());
  }

  @Test
  void repeatsTheSameAnswerForTheSameId() {
    var talk = portal.begin();
    var id = UUID.randomUUID();
    var first = talk.say(id, "Was kostet ein Reisepass?");
    talk.say("Danke");
    var again = talk.say(id, "Was kostet ein Reisepass?");
    assertEquals(200, again.status());
    assertEquals(first.body(), again.body());
    assertEquals(5, talk.count());
  }

  @Test
  void storesParallelRepetitionsOnce() throws Exception {
    var talk = portal.begin();
    var id = UUID.randomUUID();
    Callable<Answer> post = () -> talk.say(id, "Wo melde ich meinen Hund an?");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var bodies = new HashSet<String>();
      for (var answer : threads.invokeAll(
        IntStream.range(0, 20)
          .mapToObj(_ -> post)
          .toList()
      )) {
        assertEquals(200, answer.get().status());
        bodies.add(answer.get().body());
      }
      assertEquals(1, bodies.size(), bodies.toString());
    }
    assertEquals(3, talk.count());
  }

  @Test
  void numbersParallelMessagesWithoutGaps() throws Exception {
    var talk = portal.begin();
    Callable<Answer> post = () -> talk.say("Wann hat das Bürgerbüro auf?");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(
        IntStream.range(0, 10)
          .mapToObj(_ -> post)
          .toList()
      )) {
        assertEquals(200, answer.get().status());
      }
    }
    assertEquals(LongStream.rangeClosed(1, 21).boxed().toList(), seqs(talk.read()));
  }

  @Test
  void readsWhatCameAfterANumber() {
    var talk = portal.begin();
    talk.say("Was kostet ein Personalausweis?");
    assertEquals(List.of(1L, 2L, 3L), seqs(talk.read()));
    var after = portal.get(talk.path("/messages?after=2"), talk.token()).json();
    assertEquals(List.of(3L), seqs(after));
    assertEquals("bot", after.text("status"));
    assertEquals(List.of(), seqs(portal.get(talk.path("/messages?after=3"), talk.token()).json()));
    var question = talk.read().at("messages.1");
    assertEquals("citizen", question.text("author.role"));
    assertEquals("Was kostet ein Personalausweis?", question.text("blocks.0.text"));
  }

  @Test
  void keepsFeedbackAndTheLastWordCounts() {
    var talk = portal.begin();
    talk.say("Was kostet ein Personalausweis?");
    assertEquals(204, rate(talk, Map.of("seq", 3, "helpful", true)));
    assertEquals(204, rate(talk, Map.of("seq", 3, "helpful", false, "comment", "Zu <b>lang</b>")));
    var ratings = talk.export().list("ratings");
    assertEquals(1, ratings.size());
    assertEquals("false", ratings.getFirst().text("helpful"));
    assertEquals("Zu <b>lang</b>", ratings.getFirst().text("comment"));
  }

  @Test
  void refusesFeedbackOnWhatWasNeverSaid() {
    var talk = portal.begin();
    assertEquals(404, rate(talk, Map.of("seq", 99, "helpful", true)));
    assertEquals(404, rate(talk, Map.of("seq", -1, "helpful", true)));
    assertEquals(List.of(), talk.export().list("ratings"));
  }

  @Test
  void exportsEverythingStored() {
    var talk = portal.begin(Map.of("lang", "de-x-leicht", "channel", "mein-portal"));
    talk.say("Was kostet ein Personalausweis?");
    rate(talk, Map.of("seq", 3, "helpful", true, "comment", "gut"));
    var export = talk.export();
    assertEquals(talk.id(), export.text("conversationId"));
    assertEquals("musterstadt", export.text("municipality"));
    assertEquals("mein-portal", export.text("channel"));
    assertEquals("bot", export.text("status"));
    assertEquals("de-x-leicht", export.text("lang"));
    assertEquals(talk.read().at("messages"), export.at("messages"));
    assertEquals("gut", export.text("ratings.0.comment"));
    var answer = portal.get(talk.path("/export"), talk.token());
    assertTrue(answer.header("Content-Disposition").startsWith("attachment"), answer.header("Content-Disposition"));
  }

  @Test
  void leavesNothingBehindWhenErased() {
    var talk = portal.begin();
    talk.say("Was kostet ein Personalausweis?");
    rate(talk, Map.of("seq", 3, "helpful", true));
    assertEquals(204, portal.delete(talk.path(""), talk.token()).status());
    assertEquals(404, portal.get(talk.path("/messages"), talk.token()).status());
    assertEquals(404, portal.get(talk.path("/export"), talk.token()).status());
    assertEquals(404, talk.say("Noch da?").status());
    assertEquals(404, rate(talk, Map.of("seq", 3, "helpful", true)));
    assertEquals(404, portal.postRaw(talk.path("/tickets"), talk.token(), "").status());
    assertEquals(404, portal.delete(talk.path(""), talk.token()).status());
  }

  @Test
  void keepsTheServiceInAFollowUp() {
    var talk = portal.begin();
    talk.say("Ich möchte meinen Hund anmelden");
    var followUp = talk.say("und was kostet das?").json().at("messages.0.about");
    assertEquals("hund-anmelden", followUp.text("service"));
    assertEquals("cost", followUp.text("aspect"));
  }

  @Test
  void repeatsTheLastAnswerInTheChosenVariant() {
    var talk = portal.begin();
    talk.say("Was kostet ein Personalausweis?");
    var easy = talk.choose("variant:de-x-leicht").json().at("messages.0");
    assertEquals("de-x-leicht", easy.text("lang"));
    assertEquals(ID_CARD, easy.text("about.service"));
    assertEquals("cost", easy.text("about.aspect"));
    var followUp = talk.say("und welche Unterlagen brauche ich?").json().at("messages.0");
    assertEquals("de-x-leicht", followUp.text("lang"));
    assertEquals(ID_CARD, followUp.text("about.service"));
    assertEquals("documents", followUp.text("about.aspect"));
    var plain = talk.choose("variant:de").json().at("messages.0");
    assertEquals("de", plain.text("lang"));
    assertEquals("documents", plain.text("about.aspect"));
  }

  @Test
  void switchesTheVariantWithAMessage() {
    var talk = portal.begin();
    var id = UUID.randomUUID().toString();
    var body = Map.of("clientMessageId", id, "text", "Was kostet ein Reisepass?", "lang", "de-x-leicht");
    var answer = portal.post(talk.path("/messages"), talk.token(), body).json().at("messages.0");
    assertEquals("de-x-leicht", answer.text("lang"));
    assertEquals("de-x-leicht", talk.say("Was kostet ein Personalausweis?").json().text("messages.0.lang"));
  }

  @Test
  void answersATakenChoice() {
    var talk = portal.begin();
    var choices = choices(talk.say("Was kostet ein Personalausweis?"));
    assertFalse(choices.isEmpty());
    var taken = choices.getFirst();
    var answer = talk.choose(taken.text("id")).json().at("messages.0");
    assertEquals("answer", answer.text("about.kind"));
    assertEquals(taken.text("service"), answer.text("about.service"));
    assertEquals(taken.text("aspect"), answer.text("about.aspect"));
    assertEquals("citizen", talk.read().text("messages.3.author.role"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Wer hat gestern das Länderspiel gewonnen?", "Ich brauche Arbeitslosengeld" })
  void offersAWayOnForWhatItCannotAnswer(String question) {
    var answer = portal.begin().say(question);
    assertEquals("outOfScope", answer.json().text("messages.0.about.kind"), answer.body());
    var ways = answer.json().texts("messages.0.blocks", "type");
    assertTrue(ways.contains("choices") || ways.contains("handover") || ways.contains("contact"), answer.body());
  }

  private int rate(Talk talk, Map<String, ?> feedback) {
    return portal.post(talk.path("/feedback"), talk.token(), feedback).status();
  }

  private static List<Long> seqs(Json read) {
    return read
      .list("messages")
      .stream()
      .map(message -> message.number("seq"))
      .toList();
  }

  private static List<Json> links(Answer answer) {
    return answer
      .json()
      .list("messages.0.blocks")
      .stream()
      .filter(block -> block.text("type").equals("link"))
      .toList();
  }

  private static List<Json> choices(Answer answer) {
    return answer
      .json()
      .list("messages.0.blocks")
      .stream()
      .filter(block -> block.text("type").equals("choices"))
      .flatMap(block -> block.list("choices").stream())
      .toList();
  }
}
