package de.buergerlotse.channels.newsroom;

import static de.buergerlotse.channels.newsroom.Newsroom.APPROVER;
import static de.buergerlotse.channels.newsroom.Newsroom.EDITOR;
import static de.buergerlotse.channels.newsroom.Newsroom.assertProblem;
import static de.buergerlotse.channels.newsroom.Newsroom.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.knowledge.KnowledgeBase;
import de.buergerlotse.knowledge.article.ArticleStore;
import de.buergerlotse.knowledge.editorial.Publications;
import de.buergerlotse.knowledge.exchange.KnowledgeStore;
import de.buergerlotse.knowledge.municipality.MunicipalityId;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import de.buergerlotse.knowledge.service.Variant;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The life of a text, over the wire, in the shared product; every test leaves its page as it found it.
class DraftDoorTest {

  private static final MunicipalityId TOWN = new MunicipalityId("musterstadt");
  private static final String SERVICE = "fischereischein";
  private static final String QUESTION = "was kostet der angelschein";
  private final RunningProduct product = RunningProduct.shared();
  private final PortalClient portal = product.portal();
  private final Newsroom plain = new Newsroom(SERVICE, "de");

  @AfterEach
  void leaveAsFound() {
    for (var variant : List.of("de", "de-x-leicht", "facts")) new Newsroom(SERVICE, variant).withdraw();
  }

  @Test
  void aTextWrittenBySomeoneAndApprovedBySomeoneElseReachesTheCitizens() {
    assertEquals("draft", saved("Das kostet 17 Muscheln.").text("state"));
    var submitted = ok(plain.step(EDITOR, "submit", Map.of()));
    assertEquals("submitted", submitted.text("state"));
    var approved = ok(plain.step(APPROVER, "approve", Map.of("comment", "passt")));
    assertEquals("freigabe", approved.text("approvedBy.username"));
    assertFalse(answer().contains("17 Muscheln"), "not before it is published");
    var published = ok(plain.step(APPROVER, "publish", Map.of()));
    assertEquals("published", published.text("state"));
    assertEquals("false", published.text("gate.blocks"));
    assertTrue(answer().contains("17 Muscheln"), "at once");
    assertTrue(service("de").contains("17 Muscheln"));
  }

  @Test
  void withdrawnWordsGiveWayToWhatWasThereBefore() {
    plain.published("cost", "Das kostet 18 Muscheln.", Map.of());
    assertTrue(answer().contains("18 Muscheln"));
    plain.withdraw();
    assertTrue(answer().contains("16 Euro"), answer());
    assertEquals("retired", plain.get().text("state"));
  }

  @Test
  void todaysCitizensGetTheOldTextAndTomorrowsTheNewOne() {
    var zone = ZoneId.of("Europe/Berlin");
    var tomorrow = LocalDate.now(product.bean(Clock.class).withZone(zone)).plusDays(1);
    var until = tomorrow.plusDays(1);
    var days = Map.of("from", tomorrow.toString(), "until", until.toString());
    assertEquals("scheduled", plain.published("cost", "Das kostet 19 Muscheln.", days).text("state"));
    assertFalse(answer().contains("19 Muscheln"));
    assertFalse(textAfter(Duration.ZERO).contains("19 Muscheln"));
    assertTrue(textAfter(Duration.ofDays(1)).contains("19 Muscheln"));
    assertTrue(textAfter(Duration.ofDays(2)).contains("19 Muscheln"));
    assertFalse(textAfter(Duration.ofDays(3)).contains("19 Muscheln"));
  }

  @Test
  void anotherNodeSeesThatSomethingWasPublished() {
    var other = knowledgeAfter(Duration.ZERO);
    assertEquals(List.of(), other.listOutdated());
    plain.published("cost", "Das kostet 20 Muscheln.", Map.of());
    assertEquals(List.of(TOWN), other.listOutdated());
    assertEquals(Set.of(TOWN), other.reload(TOWN));
    assertTrue(text(other).contains("20 Muscheln"));
    assertEquals(List.of(), other.listOutdated());
  }

  @Test
  void portalsReadForWhichDaysATextCounts() {
    var path = "/api/v1/municipalities/musterstadt/services/" + SERVICE;
    var today = LocalDate.now(product.bean(Clock.class).withZone(ZoneId.of("Europe/Berlin")));
    var before = portal.get(path, null).json().at("answers.cost");
    assertTrue(LocalDate.parse(before.text("validFrom")).isBefore(today));
    plain.published("cost", "Das kostet 25 Muscheln.", Map.of("until", today.plusDays(9).toString()));
    var after = portal.get(path, null).json().at("answers.cost");
    assertEquals(today.toString(), after.text("validFrom"));
    assertEquals(today.plusDays(9).toString(), after.text("validUntil"));
  }

  @Test
  void anEasyTextNeedsItsReadersAndNamesThem() {
    var easy = new Newsroom(SERVICE, "de-x-leicht");
    easy.save(EDITOR, "cost", "Sie zahlen 22 Muscheln.");
    ok(easy.step(EDITOR, "submit", Map.of()));
    assertProblem(409, "signOff.missing", easy.step(APPROVER, "approve", Map.of()));
    ok(easy.step(EDITOR, "signoff", Map.of("group", "Prüfgruppe Nord", "names", List.of("K. Lang"))));
    ok(easy.step(APPROVER, "approve", Map.of()));
    ok(easy.step(APPROVER, "publish", Map.of()));
    var shown = portal.get("/api/v1/municipalities/musterstadt/services/" + SERVICE + "?lang=de-x-leicht", null);
    assertEquals("Prüfgruppe Nord", shown.json().text("answers.cost.reviewedBy"));
    assertTrue(shown.body().contains("22 Muscheln"));
  }

  @Test
  void aFeeChangedOnceChangesInEveryText() {
    var facts = new Newsroom(SERVICE, "facts");
    var before = facts.get();
    var json = Json.write(before.at("content").node()).replaceFirst("16(\\.0*)?\\b", "23");
    var content = Json.parse(json);
    assertEquals(200, facts.put(EDITOR, content, before.text("revision")).status());
    ok(facts.step(EDITOR, "submit", Map.of()));
    ok(facts.step(APPROVER, "approve", Map.of()));
    ok(facts.step(APPROVER, "publish", Map.of()));
    assertTrue(answer().contains("23 Euro"), answer());
  }

  @Test
  void aTownTellsOnlyOtherwiseWhatItChangesOfAnInheritedService() {
    var inherited = new Newsroom("wunschkennzeichen", "de");
    try {
      assertTrue(EDITOR.get("newsroom/services?q=wunschkennzeichen").body().contains("musterkreis"));
      inherited.published("cost", "Bei uns kostet das 24 Muscheln.", Map.of());
      var snapshot = product.bean(KnowledgeBase.class).findSnapshot(TOWN).orElseThrow();
      var differences = snapshot.getService(new ServiceId("wunschkennzeichen")).differences();
      assertEquals(
        List.of("answer:cost:de"),
        differences
          .stream()
          .map(one -> one.key())
          .toList()
      );
    } finally {
      inherited.withdraw();
    }
    var snapshot = product.bean(KnowledgeBase.class).findSnapshot(TOWN).orElseThrow();
    assertEquals(List.of(), snapshot.getService(new ServiceId("wunschkennzeichen")).differences());
  }

  @Test
  void whatWasGivenUpLeavesCitizensWhatTheyHave() {
    saved("Doch nicht.");
    var discarded = ok(plain.step(EDITOR, "discard", Map.of()));
    assertEquals("discarded", discarded.text("state"));
    assertFalse(discarded.text("content").contains("Doch nicht."));
    assertNull(discarded.text("from"));
  }

  private Json saved(String cost) {
    return ok(plain.save(EDITOR, "cost", cost));
  }

  /// What the bot answers to the question.
  private String answer() {
    return portal.begin().say(QUESTION).body();
  }

  private String service(String variant) {
    return portal.get("/api/v1/municipalities/musterstadt/services/" + SERVICE + "?lang=" + variant, null).body();
  }

  private String textAfter(Duration time) {
    return text(knowledgeAfter(time));
  }

  /// What a node would know whose clock is ahead.
  private KnowledgeBase knowledgeAfter(Duration time) {
    var knowledge = new KnowledgeBase(
      product.bean(KnowledgeStore.class),
      product.bean(ArticleStore.class),
      product.bean(Publications.class),
      Clock.offset(product.bean(Clock.class), time)
    );
    knowledge.reload(TOWN);
    return knowledge;
  }

  private static String text(KnowledgeBase knowledge) {
    var service = knowledge.findSnapshot(TOWN).orElseThrow().getService(new ServiceId(SERVICE)).service();
    return service.findAnswer(Aspect.COST, Variant.PLAIN).orElseThrow().text();
  }
}
