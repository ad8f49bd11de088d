package de.buergerlotse.channels.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.delivery.Medium;
import de.buergerlotse.channels.delivery.Routes;
import de.buergerlotse.channels.twilio.TwilioForm;
import de.buergerlotse.channels.twilio.TwilioStub;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What agents say leaves through Twilio, and agents see what became of it.
class OutboundMessagesTest {

  private static final String WISH = "Ich möchte mit einem Menschen sprechen";
  private static final TwilioStub TWILIO = MessagingProduct.TWILIO;
  private final RunningProduct product = MessagingProduct.PRODUCT;
  private final Database database = product.bean(Database.class);
  private final StaffClient agent = StaffClient.signIn(product, "agentin");
  private final Phone phone = Phone.withSms(product.uri());

  @AfterEach
  void nothingWaits() {
    TWILIO.failNext(0);
    database.change("DELETE FROM desk_chat");
  }

  @Test
  void whatAnAgentSaysArrivesAsSmsAndItsDeliveryIsShown() {
    var talk = taken(phone, Medium.SMS);
    say(talk, "Guten Tag, Ihr „Ausweis“ liegt bereit.");
    var sent = await(() -> with(phone, "liegt bereit")).getFirst();
    assertEquals(Phone.CALLED, sent.text("From"));
    assertTrue(sent.text("Body").endsWith("Aylin Demir: Guten Tag, Ihr \"Ausweis\" liegt bereit."), sent.text("Body"));
    var callback = URI.create(sent.text("StatusCallback"));
    awaitState(talk, "sent");
    var report = Map.of("MessageSid", sid(talk), "MessageStatus", "delivered");
    var path = callback.getRawPath() + "?" + callback.getRawQuery();
    assertEquals(204, Phone.post(product.uri(), path, report, TwilioStub.TOKEN).status());
    assertEquals("delivered", last(talk).text("state"));
    // A callback that was overtaken changes nothing.
    Phone.post(
      product.uri(),
      "/hooks/twilio/status",
      Map.of("MessageSid", sid(talk), "MessageStatus", "sent"),
      TwilioStub.TOKEN
    );
    assertEquals("delivered", last(talk).text("state"));
  }

  @Test
  void theCitizensAnswerGoesToTheAgentAndNothingBack() {
    var talk = taken(phone, Medium.SMS);
    // Who has taken over may be told on this way, but the program is silent.
    var told = phone.send("Danke, wann haben Sie offen?");
    assertTrue(told.stream().allMatch(text -> text.contains("ist jetzt für Sie da")), told.toString());
    assertTrue(
      agent
        .get("desk/conversations/" + talk)
        .body()
        .contains("wann haben Sie offen")
    );
  }

  @Test
  void aProviderThatIsDownIsTriedAgainAndEachMessageArrivesOnce() {
    var talk = taken(phone, Medium.SMS);
    TWILIO.failNext(1);
    say(talk, "Erstens");
    say(talk, "Zweitens");
    await(() -> with(phone, "Zweitens"));
    assertEquals(1, with(phone, "Erstens").size());
    assertEquals(1, with(phone, "Zweitens").size());
    var bodies = TWILIO.takenFor(phone.number())
      .stream()
      .map(form -> form.text("Body"))
      .toList();
    assertTrue(String.join("|", bodies).matches("(?s).*Erstens.*Zweitens.*"), bodies.toString());
  }

  @Test
  void whoUnsubscribedAtTheProviderIsParkedWithTheReason() {
    var gone = Phone.withSms(product.uri(), TwilioStub.UNSUBSCRIBED);
    var talk = taken(gone, Medium.SMS);
    say(talk, "Hallo?");
    awaitState(talk, "parked");
    assertTrue(last(talk).text("reason").equals("twilio.21610") || last(talk).text("reason").equals("optedOut"));
    var supervisor = StaffClient.signIn(product, "leitung");
    assertTrue(supervisor.get("desk/outbox/parked").body().contains(talk));
    assertEquals(403, agent.get("desk/outbox/parked").status());
  }

  @Test
  void afterStopNothingLeavesAnyMore() {
    var talk = taken(phone, Medium.SMS);
    phone.send("STOP");
    say(talk, "Noch etwas");
    awaitState(talk, "parked");
    assertEquals("optedOut", last(talk).text("reason"));
    assertEquals(List.of(), with(phone, "Noch etwas"));
  }

  @Test
  void anotherMunicipalitySeesNoDeliveries() {
    var talk = taken(phone, Medium.SMS);
    say(talk, "Hallo");
    awaitState(talk, "sent");
    var foreign = StaffClient.signIn(product, "kreis-agentin");
    assertEquals(
      0,
      foreign
        .get("desk/conversations/" + talk + "/deliveries")
        .json()
        .list("deliveries")
        .size()
    );
  }

  @Test
  void whatsAppTakesFreeTextForADayAndThenKeepsItUntilTheCitizenWrites() {
    var whatsApp = Phone.withWhatsApp(product.uri());
    var talk = taken(whatsApp, Medium.WHATSAPP);
    say(talk, "Innerhalb des Tages");
    await(() -> with(whatsApp, "Innerhalb des Tages"));
    database.change(
      "UPDATE delivery_route SET heard_at = now() - interval '24 hours 1 minute' WHERE conversation = ?::uuid",
      talk
    );
    say(talk, "Nach einem Tag");
    awaitState(talk, "held");
    assertEquals("windowClosed", last(talk).text("reason"));
    assertEquals(List.of(), with(whatsApp, "Nach einem Tag"));
    var answer = whatsApp.send("Ich bin wieder da");
    assertTrue(answer.getFirst().contains("Nach einem Tag"), answer.toString());
  }

  @Test
  void withoutCredentialsNothingLeavesAndItIsShown() {
    var dry = MessagingProduct.start(Map.of("delivery.dry-run", "on")).awaitReady();
    try (dry) {
      var sender = Phone.withSms(dry.uri());
      assertFalse(sender.send(WISH).isEmpty());
      var agentThere = StaffClient.signIn(dry, "agentin");
      var talk = conversation(dry, sender, Medium.SMS);
      var epoch = agentThere.claim(talk).json().number("epoch");
      agentThere.say(talk, epoch, UUID.randomUUID(), "Bleibt hier");
      await(() ->
        agentThere
          .get("desk/conversations/" + talk + "/deliveries")
          .json()
          .texts("deliveries", "state")
          .contains("dryRun")
          ? List.of(1)
          : List.of()
      );
      assertEquals(List.of(), with(sender, "Bleibt hier"));
    }
  }

  @Test
  void aUsedUpBudgetKeepsTheMessageForTomorrowAndTheBotSilent() {
    var town = "UPDATE delivery_budget SET messages = ? WHERE municipality = 'musterstadt'";
    var talk = taken(phone, Medium.SMS);
    var spent = database.find("SELECT messages FROM delivery_budget WHERE municipality = 'musterstadt'", row ->
      row.getInt(1)
    );
    try {
      // Nothing may have been sent on this day yet.
      database.change(
        "INSERT INTO delivery_budget VALUES ('musterstadt', ?, 0, 0) ON CONFLICT DO NOTHING",
        LocalDate.now(ZoneId.of("Europe/Berlin"))
      );
      database.change(town, 2_000);
      say(talk, "Zu viel");
      // What tells who has taken over may wait before it: messages keep their order, and the first one's reason is theirs.
      await(() -> reasons(talk).contains("budget") ? List.of(1) : List.of());
      assertEquals("waiting", last(talk).text("state"));
      assertEquals(List.of(), Phone.withSms(product.uri()).send("Was kostet ein Ausweis?"));
    } finally {
      database.change(town, spent.orElse(0));
    }
  }

  /// A conversation that an agent has taken.
  private String taken(Phone sender, Medium medium) {
    sender.send(WISH);
    var talk = conversation(product, sender, medium);
    assertEquals(200, agent.claim(talk).status());
    return talk;
  }

  private void say(String talk, String text) {
    var epoch = database
      .find("SELECT epoch FROM desk_chat WHERE conversation = ?::uuid", row -> row.getLong(1), talk)
      .orElseThrow();
    assertEquals(200, agent.say(talk, epoch, UUID.randomUUID(), text).status());
  }

  private static String conversation(RunningProduct at, Phone sender, Medium medium) {
    var number = sender.number().replace("whatsapp:", "");
    return at
      .bean(Routes.class)
      .findOpen(new MunicipalityId("musterstadt"), medium, number)
      .orElseThrow()
      .conversation()
      .toString();
  }

  private static List<TwilioForm> with(Phone sender, String words) {
    return TWILIO.takenFor(sender.number())
      .stream()
      .filter(form -> form.text("Body").contains(words))
      .toList();
  }

  private List<String> reasons(String talk) {
    return database.list(
      "SELECT coalesce(reason, '') FROM delivery_outbox WHERE conversation = ?::uuid",
      row -> row.getString(1),
      talk
    );
  }

  private Json last(String talk) {
    return agent
      .get("desk/conversations/" + talk + "/deliveries")
      .json()
      .list("deliveries")
      .getLast();
  }

  private String sid(String talk) {
    return database
      .find(
        "SELECT provider_id FROM delivery_outbox WHERE conversation = ?::uuid AND provider_id IS NOT NULL ORDER BY number DESC",
        row -> row.getString(1),
        talk
      )
      .orElseThrow();
  }

  private void awaitState(String talk, String state) {
    await(() -> last(talk).text("state").equals(state) ? List.of(state) : List.of());
  }

  private static <T> List<T> await(Supplier<List<T>> found) {
    var giveUp = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(giveUp)) {
      var now = found.get();
      if (!now.isEmpty()) return now;
      try {
        Thread.sleep(100);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
    throw new AssertionError("nothing came");
  }
}
