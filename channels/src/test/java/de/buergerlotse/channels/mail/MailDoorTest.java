package de.buergerlotse.channels.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Mail in and out, on a real IMAP and SMTP server.
class MailDoorTest {

  private static final String TOWN = "rathaus@musterstadt.example";
  private static final String DIRECT = "auskunft@musterstadt.example";
  private static GreenMail server;
  private static GreenMailUser townBox;
  private static GreenMailUser directBox;
  private static RunningProduct product;
  private static StaffClient agent;

  @BeforeAll
  static void start() {
    server = new GreenMail(new ServerSetup[] {
      new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort(),
      new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort(),
    });
    server.start();
    townBox = server.setUser(TOWN, TOWN, "geheim");
    directBox = server.setUser(DIRECT, DIRECT, "geheim");
    var settings = new HashMap<String, Object>();
    settings.put("limits.enabled", false);
    settings.put("mail.every", "1h");
    settings.put("delivery.every", "100ms");
    account(settings, "rathaus", TOWN, false);
    account(settings, "auskunft", DIRECT, true);
    settings.put("mail.departments.standesamt.municipality", "musterstadt");
    settings.put("mail.departments.standesamt.address", "standesamt@musterstadt.example");
    settings.put("mail.departments.standesamt.services", "ehe-schliessen");
    product = RunningProduct.start(settings).awaitReady();
    agent = StaffClient.signIn(product, "agentin");
  }

  @AfterAll
  static void stop() {
    product.close();
    server.stop();
  }

  private static void account(Map<String, Object> settings, String name, String address, boolean direct) {
    var prefix = "mail.accounts." + name + ".";
    settings.put(prefix + "municipality", "musterstadt");
    settings.put(prefix + "address", address);
    settings.put(prefix + "imap-host", "127.0.0.1");
    settings.put(prefix + "imap-port", server.getImap().getPort());
    settings.put(prefix + "smtp-host", "127.0.0.1");
    settings.put(prefix + "smtp-port", server.getSmtp().getPort());
    settings.put(prefix + "security", "none");
    settings.put(prefix + "username", address);
    settings.put(prefix + "password", "geheim");
    settings.put(prefix + "direct", direct);
  }

  @Test
  void aMailWaitsAtTheDeskWithAProposalAndItsDueTimeAndAnAgentAnswersIt() throws Exception {
    var citizen = citizen();
    deliver(townBox, mail(citizen, "Reisepass", "Guten Tag,\nwas kostet ein Reisepass?\n-- \nAnna"));
    var talk = waiting("was kostet ein Reisepass");
    var beside = agent.get("desk/conversations/" + talk + "/mail").json();
    assertEquals("Reisepass", beside.text("subject"));
    assertNotNull(beside.text("proposal"));
    assertTrue(Instant.parse(beside.text("dueAt")).isAfter(Instant.now().plus(Duration.ofHours(24))));
    assertEquals(List.of(), mailsTo(citizen));
    var epoch = agent.claim(talk).json().number("epoch");
    agent.say(talk, epoch, UUID.randomUUID(), beside.text("proposal"));
    var answer = await(() -> mailsTo(citizen)).getFirst();
    assertTrue(answer.getSubject().startsWith("Re: Reisepass [Vorgang "), answer.getSubject());
    assertEquals(null, answer.getHeader("Auto-Submitted", null));
    assertTrue(((String) answer.getContent()).contains("Aylin Demir"));
    assertNotNull(
      agent
        .get("desk/conversations/" + talk + "/mail")
        .json()
        .text("repliedAt")
    );
  }

  @Test
  void whatIsLateIsToldToSupervisorsUntilItIsAnsweredOrClosed() throws Exception {
    deliver(townBox, mail(citizen(), "Bauantrag", "Guten Tag,\nwann wird mein Bauantrag fertig?"));
    var talk = waiting("wann wird mein Bauantrag fertig");
    var supervisor = StaffClient.signIn(product, "leitung");
    assertFalse(urgent(supervisor).contains(talk));
    product
      .bean(Database.class)
      .change(
        "UPDATE mail_thread SET due_at = now() - interval '1 minute' WHERE conversation = ?",
        UUID.fromString(talk)
      );
    assertTrue(urgent(supervisor).contains(talk));
    assertEquals(403, agent.get("desk/mails/escalations").status());
    agent.claim(talk);
    agent.post("desk/conversations/" + talk + "/close", Map.of("outcome", "forwarded"));
    assertFalse(urgent(supervisor).contains(talk));
  }

  private static List<String> urgent(StaffClient supervisor) {
    return supervisor.get("desk/mails/escalations").json().texts("escalations", "conversationId");
  }

  @Test
  void theCitizensAnswerFindsBackByItsHeadersOrByTheSubject() throws Exception {
    var citizen = citizen();
    deliver(townBox, mail(citizen, "Hund", "Ich habe eine Frage zu meinem Hund " + citizen));
    var talk = waiting(citizen);
    var epoch = agent.claim(talk).json().number("epoch");
    agent.say(talk, epoch, UUID.randomUUID(), "Welche denn?");
    var answer = await(() -> mailsTo(citizen)).getFirst();
    var id = answer.getMessageID();
    deliver(
      townBox,
      mail(citizen, "egal", "Die Hundesteuer").replaceFirst("Subject", "In-Reply-To: " + id + "\r\nSubject")
    );
    deliver(townBox, mail(citizen, "AW: " + answer.getSubject(), "Noch etwas"));
    var story = agent.get("desk/conversations/" + talk).body();
    assertTrue(story.contains("Die Hundesteuer") && story.contains("Noch etwas"), story);
    // Whoever else knows the token does not get in.
    deliver(townBox, mail(citizen(), "AW: " + answer.getSubject(), "Ich bin jemand anders"));
    assertFalse(
      agent
        .get("desk/conversations/" + talk)
        .body()
        .contains("jemand anders")
    );
  }

  @Test
  void aClearQuestionIsAnsweredDirectlyWhereTheTownAllowsItAndSaysThatAProgramWrote() throws Exception {
    var citizen = citizen();
    deliver(directBox, mail(citizen, "Was kostet ein Reisepass?", ""));
    var answer = await(() -> mailsTo(citizen)).getFirst();
    assertEquals("auto-replied", answer.getHeader("Auto-Submitted", null));
    assertTrue(((String) answer.getContent()).contains("Computerprogramm"));
    deliver(directBox, mail(citizen, answer.getSubject(), "Das hilft mir nicht " + citizen));
    assertNotNull(waiting(citizen));
  }

  @Test
  void anUnclearQuestionGoesToAHumanEvenThere() throws Exception {
    var citizen = citizen();
    deliver(directBox, mail(citizen, "Beschwerde", "Ihr Mitarbeiter war unfreundlich " + citizen));
    assertNotNull(waiting(citizen));
    assertEquals(List.of(), mailsTo(citizen));
  }

  @Test
  void aLetterIsHandedOnToItsDepartmentAndATaskWatchesTheTime() throws Exception {
    var citizen = citizen();
    deliver(townBox, mail(citizen, "Heirat", "Wann können wir heiraten? " + citizen));
    var talk = waiting(citizen);
    assertEquals(400, agent.post("desk/conversations/" + talk + "/mail/forward", Map.of("department", "x")).status());
    var forward = Map.of("department", "standesamt");
    assertEquals(204, agent.post("desk/conversations/" + talk + "/mail/forward", forward).status());
    var letter = mailsTo("standesamt@musterstadt.example")
      .stream()
      .filter(mail -> subject(mail).equals("WG: Heirat"))
      .findFirst()
      .orElseThrow();
    assertEquals(citizen, letter.getReplyTo()[0].toString());
    assertTrue(((String) letter.getContent()).contains("Wann können wir heiraten?"));
    var due = agent
      .get("desk/conversations/" + talk + "/mail")
      .json()
      .text("dueAt");
    assertTrue(agent.get("desk/tasks").body().contains(due));
    var foreign = StaffClient.signIn(product, "kreis-agentin");
    assertEquals(404, foreign.post("desk/conversations/" + talk + "/mail/forward", forward).status());
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException unreadable) {
      return "";
    }
  }

  @Test
  void automaticMailsAreNotAnsweredAndStayInTheMailbox() throws Exception {
    var citizen = citizen();
    deliver(directBox, mail(citizen, "Abwesenheitsnotiz: Was kostet ein Reisepass?", "Ich bin im Urlaub"));
    assertEquals(List.of(), mailsTo(citizen));
    assertFalse(agent.get("desk/queue").body().contains("im Urlaub"));
    assertEquals(0, count(directBox, "INBOX"));
    assertTrue(count(directBox, "Buergerlotse") > 0);
  }

  @Test
  void aLoopEndsAndTheAgentIsTold() throws Exception {
    var citizen = citizen();
    deliver(townBox, mail(citizen, "Schleife", "Anfang " + citizen));
    var talk = waiting(citizen);
    var token = product
      .bean(Database.class)
      .find("SELECT token FROM mail_thread WHERE conversation = ?::uuid", row -> row.getString(1), talk)
      .orElseThrow();
    for (var count = 0; count < 14; count++) {
      put(townBox, mail(citizen, "Re: Schleife [Vorgang " + token + "]", "Runde " + count));
    }
    product.bean(Mailboxes.class).lookIntoAll();
    var story = agent.get("desk/conversations/" + talk);
    assertEquals(11, story.json().list("messages").size());
    assertTrue(story.body().contains("Mail-Schleife"), story.body());
    assertEquals(0, count(townBox, "INBOX"));
  }

  @Test
  void theSameMailTwiceIsOneConversation() throws Exception {
    var citizen = citizen();
    var mail = mail(citizen, "Doppelt", "Zweimal zugestellt " + citizen);
    deliver(townBox, mail);
    deliver(townBox, mail);
    assertEquals(1, conversations(citizen).size());
  }

  @Test
  void brokenAndHugeMailsComeAsFarAsTheyCanBeRead() throws Exception {
    var citizen = citizen();
    var head = "From: " + citizen + "\r\nTo: " + TOWN + "\r\nMessage-ID: <" + UUID.randomUUID() + "@x>\r\n";
    deliver(townBox, head + "Subject: kaputt\r\nContent-Type: text/plain; charset=quatsch\r\n\r\nkaputt " + citizen);
    assertNotNull(waiting("kaputt " + citizen));
    var other = citizen();
    var large =
      "From: " +
      other +
      "\r\nMessage-ID: <" +
      UUID.randomUUID() +
      "@x>\r\nSubject: groß\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAnbei " +
      other +
      "\r\n--b\r\nContent-Type: application/pdf; name=scan.pdf\r\nContent-Disposition: attachment\r\n\r\n" +
      ("x".repeat(76) + "\r\n").repeat(520_000) +
      "--b--\r\n";
    deliver(townBox, large);
    var talk = waiting("Anbei " + other);
    assertTrue(
      agent
        .get("desk/conversations/" + talk)
        .body()
        .contains("[Anhang im Postfach: scan.pdf]")
    );
  }

  private static String citizen() {
    return "b" + UUID.randomUUID().toString().substring(0, 8) + "@citizen.example";
  }

  private static String mail(String from, String subject, String text) {
    return (
      "From: " +
      from +
      "\r\nTo: " +
      TOWN +
      "\r\nMessage-ID: <" +
      UUID.randomUUID() +
      "@citizen.example>\r\nSubject: " +
      subject +
      "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
      text
    );
  }

  /// Puts a mail into a mailbox and has the product look into it.
  private static void deliver(GreenMailUser box, String raw) throws Exception {
    put(box, raw);
    product.bean(Mailboxes.class).lookIntoAll();
  }

  private static void put(GreenMailUser box, String raw) throws Exception {
    box.deliver(new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<MimeMessage> mailsTo(String citizen) {
    return Arrays.stream(server.getReceivedMessages())
      .filter(mail -> {
        try {
          return mail.getAllRecipients() != null && mail.getAllRecipients()[0].toString().equals(citizen);
        } catch (jakarta.mail.MessagingException unreadable) {
          return false;
        }
      })
      .filter(mail -> {
        try {
          return !mail.getFrom()[0].toString().equals(citizen);
        } catch (jakarta.mail.MessagingException unreadable) {
          return false;
        }
      })
      .toList();
  }

  private static int count(GreenMailUser box, String folder) {
    var found = server.getManagers().getImapHostManager().getFolder(box, folder);
    return found == null ? 0 : found.getMessageCount();
  }

  private static List<String> conversations(String words) {
    return product
      .bean(Database.class)
      .list(
        "SELECT DISTINCT conversation FROM message WHERE blocks::text LIKE '%' || ? || '%'",
        row -> row.getString(1),
        words
      );
  }

  private static String waiting(String words) {
    return agent
      .get("desk/queue")
      .json()
      .list("waiting")
      .stream()
      .filter(
        chat -> chat.text("preview").contains(words) || conversations(words).contains(chat.text("conversationId"))
      )
      .map((Json chat) -> chat.text("conversationId"))
      .findFirst()
      .orElseThrow(() -> new AssertionError(words + " not in " + agent.get("desk/queue").body()));
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
