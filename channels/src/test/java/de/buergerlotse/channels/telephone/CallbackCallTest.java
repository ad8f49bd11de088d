package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.call.CallId;
import de.buergerlotse.channels.call.CallVendor;
import de.buergerlotse.channels.call.Calls;
import de.buergerlotse.channels.database.Database;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Call-backs that are wished on the telephone, from the wish to the agents' list.
class CallbackCallTest {

  private static final String LANDLINE = "02214710123";
  private final RunningProduct product = RunningProduct.shared();
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final Caller caller = Caller.mobile(product.uri());

  @AfterEach
  void leaveNothingOpen() {
    caller.status("completed", "9");
    product.bean(Database.class).change("DELETE FROM callback");
  }

  @Test
  void whoWantsToBeCalledBackOnTheSameNumberSaysYesTimeAndYes() {
    caller.call();
    caller.say("Was kostet ein Reisepass?");
    assertTrue(caller.say("Rufen Sie mich bitte zurück").spoken().contains("von der Sie gerade anrufen?"));
    assertFalse(caller.last().spoken().contains("Drücken Sie die 0"), caller.last().spoken());
    var time = caller.say("Ja, gerne").spoken();
    assertTrue(time.startsWith("Wann passt Ihnen der Anruf?"), time);
    assertTrue(time.contains("Vormittags"), time);
    var check = caller.say("Vormittags bitte").spoken();
    assertTrue(check.contains("Stimmt das so?") && check.contains("Reisepass"), check);
    assertTrue(check.contains("Ja, das stimmt"), check);
    var noted = caller.say("Ja, das stimmt").spoken();
    assertTrue(noted.contains("Der Rückruf ist notiert."), noted);
    assertTrue(noted.endsWith("Haben Sie noch eine Frage?"), noted);
    var wish = wish(caller).orElseThrow();
    assertEquals("call", wish.text("kind"));
    assertEquals("morning", wish.text("wished"));
    assertEquals("reisepass-beantragen", wish.text("service"));
    assertEquals(caller.number(), claimed(wish).text("phone"));
    assertTrue(caller.say("Nein danke, das war alles.").has("Hangup"));
  }

  @Test
  void anotherNumberIsGivenOnTheKeysAndMendedWhenItWasWrong() {
    caller.call();
    caller.say("Bitte rufen Sie mich zurück");
    assertTrue(caller.say("Nein, lieber unter einer anderen Nummer").spoken().contains("mit den Tasten"));
    assertEquals("20", caller.last().attribute("Gather", "numDigits"));
    assertTrue(caller.press("02214710100").spoken().contains("Wann passt"));
    assertTrue(caller.say("so bald wie möglich").spoken().contains("0 2 2 1"), caller.last().spoken());
    assertTrue(caller.say("Nein, das ist die falsche Nummer").spoken().contains("mit den Tasten"));
    assertTrue(caller.say("0221 4710 123").spoken().contains("Stimmt das so?"), caller.last().spoken());
    assertTrue(caller.say("Genau").spoken().contains("Der Rückruf ist notiert."), caller.last().spoken());
    assertEquals("+49" + LANDLINE.substring(1), claimed(wish(caller).orElseThrow()).text("phone"));
  }

  @Test
  void whoHidesTheNumberIsAskedForOne() {
    var hidden = new Caller(product.uri(), "anonymous", Caller.MUSTERSTADT);
    hidden.call();
    var asked = hidden.say("Können Sie mich zurückrufen?").spoken();
    assertTrue(asked.startsWith("Unter welcher Nummer erreichen wir Sie?"), asked);
    var refused = hidden.say("0900 123456").spoken();
    assertTrue(refused.startsWith("Sondernummern"), refused);
    assertEquals("20", hidden.last().attribute("Gather", "numDigits"));
    assertTrue(hidden.press(LANDLINE).spoken().contains("Wann passt"), hidden.last().spoken());
    hidden.say("nachmittags");
    hidden.say("ja");
    assertEquals("afternoon", wish(hidden).orElseThrow().text("wished"));
    hidden.status("completed", "9");
  }

  @Test
  void whoSaysItAtOnceIsNotAskedAgain() {
    caller.call();
    var time = caller.say("Bitte rufen Sie mich zurück unter 0221 4710 123").spoken();
    assertTrue(time.startsWith("Wann passt Ihnen der Anruf?"), time);
  }

  @Test
  void whoChangesTheirMindLeavesNothing() {
    caller.call();
    caller.say("Rufen Sie mich bitte zurück");
    caller.say("Ja");
    var given = caller.say("Nein, doch nicht").spoken();
    assertTrue(given.startsWith("Gut, ich habe nichts notiert."), given);
    assertEquals(Optional.empty(), wish(caller));
  }

  @Test
  void theHumanIsStillOneKeyAway() {
    StaffClient.signIn(product, "agent2").post("desk/presence", Map.of("status", "available"));
    caller.call();
    caller.say("Rufen Sie mich bitte zurück");
    caller.say("Nein");
    assertTrue(caller.press("0").has("Enqueue"));
    product.clearDesk();
  }

  private Optional<Json> wish(Caller of) {
    var conversation = product
      .bean(Calls.class)
      .find(new CallId(CallVendor.TWILIO, of.sid()))
      .orElseThrow()
      .conversation()
      .orElseThrow()
      .toString();
    return agent
      .get("desk/callbacks")
      .json()
      .list("callbacks")
      .stream()
      .filter(one -> one.text("conversationId").equals(conversation))
      .findFirst();
  }

  private Json claimed(Json wish) {
    return agent.post("desk/callbacks/" + wish.text("id") + "/claim", Map.of()).json();
  }
}
