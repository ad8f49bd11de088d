package de.buergerlotse.channels.newsroom;

import static de.buergerlotse.channels.newsroom.Newsroom.APPROVER;
import static de.buergerlotse.channels.newsroom.Newsroom.EDITOR;
import static de.buergerlotse.channels.newsroom.Newsroom.assertProblem;
import static de.buergerlotse.channels.newsroom.Newsroom.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Eventually;
import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.database.Database;
import de.buergerlotse.channels.database.DatabaseUnavailableException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What surrounds the way of a text: list, history, talk, audit, gate, passport, preview, and what is refused.
class NewsroomPagesTest {

  private static final String SERVICE = "baumfaellung";
  private final Newsroom plain = new Newsroom(SERVICE, "de");

  @AfterEach
  void leaveAsFound() {
    for (var variant : List.of("de", "facts")) new Newsroom(SERVICE, variant).withdraw();
  }

  @Test
  void thePagesAreFoundByWordsAndByHowTheyStand() {
    assertEquals(List.of(), services("q=" + SERVICE + "&state=submitted"));
    plain.save(EDITOR, "cost", "Ein Satz.");
    ok(plain.step(EDITOR, "submit", Map.of()));
    assertEquals(List.of(SERVICE), services("q=" + SERVICE + "&state=submitted"));
    var all = EDITOR.get("newsroom/services?size=10&page=2").json();
    assertEquals(10, all.list("services").size());
    assertTrue(all.number("total") > 80);
    assertEquals(400, EDITOR.get("newsroom/services?size=1000").status());
  }

  @Test
  void aServiceOfTheCountyIsListedWithTheNameOfTheCounty() {
    var plate = EDITOR.get("newsroom/services?q=umweltplakette").json().list("services").getFirst();
    assertEquals("musterkreis", plate.text("inheritedFrom"));
    assertEquals("Musterkreis", plate.text("inheritedFromName"));
    assertEquals("Musterkreis", EDITOR.get("newsroom/services/umweltplakette").json().text("inheritedFromName"));
  }

  @Test
  void theHistoryTellsWhatChangedAndBringsItBack() {
    var first = ok(plain.save(EDITOR, "cost", "Das kostet 10 Euro.")).text("revision");
    plain.save(APPROVER, "cost", "Das kostet 12 Euro.");
    var newest = plain.get().text("revision");
    var compared = EDITOR.get("newsroom/services/" + SERVICE + "/history/" + newest).json();
    assertEquals(first, compared.text("against"));
    assertEquals(List.of("same", "removed", "added", "same"), compared.texts("differences.0.words", "op"));
    var history = EDITOR.get("newsroom/services/" + SERVICE + "/history?variant=de").json();
    assertEquals(newest, history.text("revisions.0.revision"));
    var body = Map.of("revision", Integer.valueOf(first));
    assertProblem(409, "draft.conflict", EDITOR.post("newsroom/services/" + SERVICE + "/restore", body));
    var restored = ok(APPROVER.post(plain.path() + "/restore", body));
    assertEquals("Das kostet 10 Euro.", restored.text("content.answers.cost"));
    assertEquals("draft", restored.text("state"));
  }

  @Test
  void savesThatWereReplacedAtOnceAreToldOnlyOnDemand() {
    var passing = ok(plain.save(EDITOR, "cost", "Da")).text("revision");
    plain.save(EDITOR, "cost", "Das");
    var path = "newsroom/services/" + SERVICE + "/history?variant=de";
    assertFalse(EDITOR.get(path).json().texts("revisions", "revision").contains(passing));
    assertTrue(
      EDITOR.get(path + "&all=true")
        .json()
        .texts("revisions", "revision")
        .contains(passing)
    );
  }

  @Test
  void everyStepIsInTheAuditWhichNobodyCanChange() {
    plain.save(EDITOR, "cost", "Ein geprüfter Satz.");
    ok(plain.step(EDITOR, "submit", Map.of()));
    ok(plain.step(APPROVER, "return", Map.of("comment", "Nein.")));
    var entries = APPROVER.get("newsroom/audit?q=" + SERVICE).json();
    var actions = entries.texts("entries", "action").subList(0, 3);
    assertEquals(List.of("draft.returned", "draft.submitted", "draft.begun"), actions);
    assertEquals("true", APPROVER.get("newsroom/audit/check").json().text("intact"));
    assertProblem(403, "staff.roleMissing", EDITOR.get("newsroom/audit"));
    var database = RunningProduct.shared().bean(Database.class);
    for (var change : List.of(
      "UPDATE editorial_audit SET actor = 'niemand'",
      "DELETE FROM editorial_audit",
      "TRUNCATE editorial_audit"
    )) {
      assertThrows(DatabaseUnavailableException.class, () -> database.change(change));
    }
  }

  @Test
  void whoeverTampersWithTheAuditAllTheSameIsSeen() {
    plain.save(EDITOR, "cost", "Noch ein geprüfter Satz.");
    var database = RunningProduct.shared().bean(Database.class);
    tamper(database, "detail || 'x'");
    assertEquals("false", APPROVER.get("newsroom/audit/check").json().text("intact"));
    tamper(database, "left(detail, -1)");
    assertEquals("true", APPROVER.get("newsroom/audit/check").json().text("intact"));
  }

  /// What somebody could do who owns the database.
  private static void tamper(Database database, String detail) {
    database.together(statements -> {
      statements.change("ALTER TABLE editorial_audit DISABLE TRIGGER editorial_audit_kept");
      statements.change(
        "UPDATE editorial_audit SET detail = " + detail + " WHERE municipality = 'musterstadt' AND number = 1"
      );
      return statements.change("ALTER TABLE editorial_audit ENABLE TRIGGER editorial_audit_kept");
    });
  }

  @Test
  void aPublicationThatBreaksAGoldenQuestionIsHeldBackUnlessSomeoneSaysWhy() {
    var texts = plain.texts();
    texts.remove("cost");
    ok(plain.saveAll(EDITOR, texts));
    ok(plain.step(EDITOR, "submit", Map.of()));
    ok(plain.step(APPROVER, "approve", Map.of()));
    var gate = ok(EDITOR.post("newsroom/services/" + SERVICE + "/gate", Map.of("variant", "de")));
    assertEquals("true", gate.text("blocks"));
    var refused = plain.step(APPROVER, "publish", Map.of());
    assertProblem(409, "gate.broken", refused);
    assertEquals("cost", refused.json().text("gate.golden.broken.0.expected.aspect"));
    assertEquals("approved", plain.get().text("state"));
    assertEquals(400, plain.step(APPROVER, "publish", Map.of("override", Map.of("reason", " "))).status());
    ok(plain.step(APPROVER, "publish", Map.of("override", Map.of("reason", "Die Gebühr ist abgeschafft."))));
    var audit = APPROVER.get("newsroom/audit?q=abgeschafft").json();
    assertEquals("gate.overridden", audit.text("entries.0.action"));
    assertEquals("Die Gebühr ist abgeschafft.", audit.text("entries.0.detail"));
  }

  @Test
  void editorsAddQuestionsThatMustStayRight() {
    var question = Map.of("text", "Baum weg, was zahl ich?", "service", SERVICE, "aspect", "cost");
    var added = EDITOR.post("newsroom/golden", question);
    assertEquals(201, added.status(), added.body());
    assertEquals(
      1,
      EDITOR.get("newsroom/golden?service=" + SERVICE)
        .json()
        .list("questions")
        .size()
    );
    assertEquals(204, EDITOR.delete("newsroom/golden/" + added.json().text("id")).status());
    assertEquals(404, EDITOR.delete("newsroom/golden/" + added.json().text("id")).status());
    assertEquals(400, EDITOR.post("newsroom/golden", Map.of("text", " ", "service", SERVICE)).status());
  }

  @Test
  void aPassportTellsWhoStandsForAnAnswer() {
    plain.published("cost", "Der Antrag kostet 31 Muscheln.", Map.of());
    ok(EDITOR.put("newsroom/services/" + SERVICE + "/owner", Map.of("owner", "Grünflächenamt")));
    var answers = EDITOR.get("newsroom/services/" + SERVICE + "/passport")
      .json()
      .list("answers");
    var cost = answers
      .stream()
      .filter(answer -> answer.text("aspect").equals("cost") && answer.text("variant").equals("de"))
      .findFirst()
      .orElseThrow();
    assertEquals("Grünflächenamt", cost.text("owner"));
    assertEquals(16, cost.text("version").length());
    assertEquals(2, cost.list("registers").size());
    assertFalse(cost.text("lastReview").isEmpty());
  }

  @Test
  void aPassportTellsByHashesWhichConversationSawWhichVersion() throws Exception {
    plain.published("cost", "Der Antrag kostet 32 Muscheln.", Map.of());
    var before = Eventually.get(this::versions, found -> isWrittenDown("32 Muscheln", found));
    var talk = RunningProduct.shared().portal().begin();
    talk.choose("ask:" + SERVICE + ":cost");
    plain.published("cost", "Der Antrag kostet 33 Muscheln.", Map.of());
    var after = Eventually.get(this::versions, found -> isWrittenDown("33 Muscheln", found));
    assertEquals(before.getFirst().text("version"), after.get(1).text("version"));
    assertEquals(after.get(0).text("since"), after.get(1).text("until"));
    assertTrue(after.get(1).text("conversations").contains(hash(talk.id())), after.get(1).text("conversations"));
    assertFalse(after.get(0).text("conversations").contains(hash(talk.id())));
    assertFalse(EDITOR.get(versionsPath("de")).body().contains(talk.id()));
    assertEquals(404, EDITOR.get(versionsPath("facts")).status());
    assertEquals(404, EDITOR.get(versionsPath("de") + "x").status());
  }

  private static String versionsPath(String variant) {
    return "newsroom/services/" + SERVICE + "/passport/" + variant + "/cost";
  }

  /// Whether words are before the citizens, and the journal knows them.
  private boolean isWrittenDown(String words, List<Json> versions) {
    if (
      !EDITOR.get("newsroom/services/" + SERVICE)
        .json()
        .text("published.texts.de.cost")
        .contains(words)
    ) return false;
    var current = EDITOR.get("newsroom/services/" + SERVICE + "/passport")
      .json()
      .list("answers")
      .stream()
      .filter(answer -> answer.text("aspect").equals("cost") && answer.text("variant").equals("de"))
      .map(answer -> answer.text("version"))
      .findFirst();
    return !versions.isEmpty() && current.filter(versions.getFirst().text("version")::equals).isPresent();
  }

  private List<Json> versions() {
    return EDITOR.get(versionsPath("de")).json().list("versions");
  }

  private static String hash(String conversation) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(conversation.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 16);
  }

  @Test
  void whoIsDueToReadAPageAgainIsReminded() {
    var care = Map.of("owner", "Grünflächenamt", "reviewDue", "2020-01-01");
    ok(EDITOR.put("newsroom/services/" + SERVICE + "/owner", care));
    assertTrue(EDITOR.get("newsroom/tasks").json().texts("tasks", "kind").contains("reviewDue"));
    assertEquals(List.of(SERVICE), services("q=" + SERVICE + "&state=reviewDue"));
    ok(EDITOR.put("newsroom/services/" + SERVICE + "/owner", Map.of()));
    assertEquals(List.of(), services("q=" + SERVICE + "&state=reviewDue"));
  }

  @Test
  void colleaguesTalkAboutAPage() {
    var path = "newsroom/services/" + SERVICE + "/comments";
    var comment = Map.of("text", "Stimmt das noch? <script>alert(1)</script>", "variant", "de", "aspect", "cost");
    assertEquals(201, EDITOR.post(path, comment).status());
    assertEquals("Stimmt das noch? <script>alert(1)</script>", APPROVER.get(path).json().text("comments.0.text"));
    assertEquals(400, EDITOR.post(path, Map.of("text", " ")).status());
    assertEquals(400, EDITOR.post(path, Map.of("text", "x", "aspect", "preis")).status());
  }

  private static List<String> services(String query) {
    return ok(EDITOR.get("newsroom/services?" + query)).texts("services", "service");
  }
}
