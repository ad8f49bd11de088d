package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.database.Database;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is no good call, and good ones that are told of too often.
class HostileCallTest {

  private static final String VOICE = "/hooks/twilio/voice";
  private final RunningProduct product = RunningProduct.shared();
  private final Caller caller = Caller.mobile(product.uri());

  @AfterEach
  void hangUp() {
    caller.status("completed", "9");
  }

  @Test
  void withoutAGoodSignatureNothingIsDoneOrKept() {
    var body = caller.body(Map.of("CallStatus", "ringing"));
    var good = caller.sign(VOICE, body);
    assertEquals(403, caller.send(VOICE, body, null).status());
    var other = (good.startsWith("A") ? "B" : "A") + good.substring(1);
    assertEquals(403, caller.send(VOICE, body, other).status());
    assertEquals(403, caller.send(VOICE, body + "&Extra=1", good).status());
    assertEquals(403, caller.send(VOICE + "?step=1", body, good).status());
    assertEquals(403, caller.send("/hooks/twilio/status", body, good).status());
    assertTrue(product.bean(Calls.class).find(name()).isEmpty());
    assertEquals(200, caller.send(VOICE, body, good).status());
  }

  @Test
  void aRepeatedTurnGetsTheSameAnswerAndIsStoredOnceOnTwoNodes() throws Exception {
    try (var beside = product.startBeside().awaitReady(); var threads = Executors.newFixedThreadPool(6)) {
      var there = caller.at(beside.uri());
      var works = new ArrayList<Callable<String>>();
      for (var times = 0; times < 3; times++) {
        works.add(() -> caller.send(VOICE, Map.of("CallStatus", "ringing")).body());
        works.add(() -> there.send(VOICE, Map.of("CallStatus", "ringing")).body());
      }
      assertEquals(1, answers(threads.invokeAll(works)).size());
      works.clear();
      var said = Map.of("SpeechResult", "Was kostet ein Reisepass?", "Confidence", "0.9");
      for (var times = 0; times < 3; times++) {
        works.add(() -> caller.send(VOICE + "/said?step=1", said).body());
        works.add(() -> there.send(VOICE + "/said?step=1", said).body());
      }
      assertEquals(1, answers(threads.invokeAll(works)).size());
      assertEquals(3, entries());
      assertEquals(1, count("SELECT count(*) FROM phone_call WHERE vendor_call = ?"));
    }
  }

  @Test
  void aLateAnswerToAnOldQuestionChangesNothing() {
    caller.call();
    caller.say("Was kostet ein Reisepass?");
    caller.say("Was kostet ein Personalausweis?");
    var before = entries();
    caller.send(VOICE + "/said?step=77", Map.of("SpeechResult", "Wo melde ich meinen Hund an?"));
    assertEquals(before, entries());
  }

  @Test
  void aCallerWithoutANumberIsHelpedAndGetsNoOfferOfATextMessage() {
    for (var hidden : List.of("anonymous", "+266696687", "")) {
      var anonymous = new Caller(product.uri(), hidden, Caller.MUSTERSTADT);
      anonymous.call();
      anonymous.say("Wie bekomme ich einen Termin für einen Personalausweis?");
      while (anonymous.last().spoken().contains("mehr hören")) anonymous.say("weiter");
      assertTrue(anonymous.last().spoken().endsWith("Haben Sie noch eine Frage?"), anonymous.last().spoken());
      anonymous.status("completed", "2");
    }
  }

  @Test
  void aNumberThatBelongsToNobodyIsToldSo() {
    try (var strict = RunningProduct.start(Map.of("twilio.municipality", "")).awaitReady()) {
      var lost = new Caller(strict.uri(), "+4915112345678", "+4930111111111");
      var answer = lost.call();
      assertTrue(answer.spoken().startsWith("Unter dieser Nummer ist kein Dienst"));
      assertTrue(answer.has("Hangup"));
      assertTrue(strict.bean(Calls.class).find(new CallId(CallVendor.TWILIO, lost.sid())).isEmpty());
    }
  }

  @Test
  void muchOrBrokenTextBreaksNothing() {
    caller.call();
    assertTrue(caller.say("Reisepass ".repeat(5_000)).has("Gather"));
    var path = caller.last().attribute("Gather", "action");
    var broken = caller.body(Map.of()) + "&SpeechResult=%FF%FE%C3%28&Confidence=abc";
    assertEquals(200, caller.send(path, broken, caller.sign(path, broken)).status());
  }

  @Test
  void wordsOfACallThatIsNotKnownEndIt() {
    var unknown = caller.send(VOICE + "/said?step=1", Map.of("SpeechResult", "Hallo"));
    assertTrue(unknown.has("Hangup"));
    assertTrue(caller.send(VOICE + "/wait?round=3", Map.of()).has("Leave"));
  }

  @Test
  void whoHangsUpBeforeOrWhileWaitingIsNotWaitingAnyMore() {
    caller.status("canceled", "1");
    assertEquals(200, caller.call().status());
    var waiting = new Caller(product.uri(), "+4915112345678", Caller.MUSTERSTADT);
    waiting.call();
    var queued = waiting.press("0");
    var conversation = product
      .bean(Calls.class)
      .find(new CallId(CallVendor.TWILIO, waiting.sid()))
      .orElseThrow()
      .conversation()
      .orElseThrow();
    waiting.post(queued.attribute("Enqueue", "action"), Map.of("QueueResult", "hangup"));
    waiting.status("completed", "3");
    waiting.status("completed", "3");
    var state = product
      .bean(Database.class)
      .find("SELECT state FROM desk_chat WHERE conversation = ?", row -> row.getString(1), conversation.value());
    assertEquals("ended", state.orElseThrow());
  }

  private static HashSet<String> answers(List<java.util.concurrent.Future<String>> futures) throws Exception {
    var answers = new HashSet<String>();
    for (var future : futures) answers.add(future.get());
    return answers;
  }

  private int entries() {
    return count(
      "SELECT count(*) FROM message JOIN phone_call ON phone_call.conversation = message.conversation WHERE vendor_call = ?"
    );
  }

  private int count(String sql) {
    return product
      .bean(Database.class)
      .find(sql, row -> row.getInt(1), caller.sid())
      .orElseThrow();
  }

  private CallId name() {
    return new CallId(CallVendor.TWILIO, caller.sid());
  }
}
