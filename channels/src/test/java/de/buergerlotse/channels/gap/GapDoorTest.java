package de.buergerlotse.channels.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Eventually;
import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// From a question that nobody could answer to an understanding that knows it, over the wire.
class GapDoorTest {

  private static final String UNKNOWN = "Wo darf ich meinen Quadrokopter im Stadtgebiet steigen lassen?";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = RunningProduct.start(
      Map.of("limits.enabled", false, "questions.quiet", "0s", "questions.every", "1h", "training.pause", "1h")
    ).awaitReady();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void aQuestionWithoutAnAnswerComesMaskedBeforeTheEditors() {
    product.portal().begin().say("Ich heiße Gundula Petri und suche einen Wünschelrutengänger, Tel. 0171 2345678");
    sweep();
    var found = cluster(editor(), "Wünschelrutengänger");
    assertTrue(found.text("questions").contains("[Name]"), found::toString);
    assertFalse(editor().get("newsroom/gaps").body().contains("Petri"));
    assertFalse(editor().get("newsroom/gaps").body().contains("2345678"));
  }

  @Test
  void likeQuestionsStandTogether() {
    product.portal().begin().say("Kann ich hier Alpakawanderungen buchen?");
    product.portal().begin().say("alpakawanderung buchen");
    sweep();
    assertEquals("2", cluster(editor(), "lpakawanderung").text("size"));
  }

  @Test
  void moreConversationsThanAreReadTogetherAreAllRead() throws Exception {
    var asked = new ArrayList<Callable<Integer>>();
    for (var citizen = 0; citizen < 600; citizen++) {
      asked.add(() -> product.portal().begin().say("Wo ist der Mondlandeplatz?").status());
    }
    try (var citizens = Executors.newFixedThreadPool(16)) {
      for (var answered : citizens.invokeAll(asked)) assertEquals(200, answered.get());
    }
    var read = Eventually.get(
      () -> {
        sweep();
        return product
          .bean(Database.class)
          .find("SELECT count(*) FROM asked_question WHERE text LIKE '%Mondlandeplatz%'", row -> row.getInt(1))
          .orElseThrow();
      },
      count -> count >= 600
    );
    assertEquals(600, read);
  }

  @Test
  void aSearchWithoutResultIsAGap() {
    product.portal().get("/api/v1/municipalities/musterstadt/search?q=Xylophonorchester", null);
    product.bean(SearchMisses.class).keep();
    sweep();
    assertTrue(editor().get("newsroom/gaps?kind=search").body().contains("Xylophonorchester"));
  }

  @Test
  void anErasedConversationLeavesNoQuestion() {
    var talk = product.portal().begin();
    talk.say("Gibt es hier Zeppelinrundfahrten?");
    sweep();
    cluster(editor(), "Zeppelinrundfahrten");
    product.portal().delete(talk.path(""), talk.token());
    assertFalse(editor().get("newsroom/gaps").body().contains("Zeppelinrundfahrten"));
  }

  @Test
  void aDismissedGapComesBackOnlyWithMoreQuestions() {
    product.portal().begin().say("Verleiht die Stadt Dudelsäcke?");
    sweep();
    var id = cluster(editor(), "Dudelsäcke").text("id");
    assertEquals(
      204,
      editor()
        .post("newsroom/gaps/" + id + "/dismiss", Map.of())
        .status()
    );
    assertFalse(editor().get("newsroom/gaps").body().contains("Dudelsäcke"));
    for (var more = 0; more < 5; more++) product.portal().begin().say("Verleiht die Stadt Dudelsäcke?");
    sweep();
    cluster(editor(), "Dudelsäcke");
  }

  @Test
  void aPhraseShowsItsEffectTeachesTheBotAndCanBeTakenBack() {
    product.portal().begin().say(UNKNOWN);
    sweep();
    var id = cluster(editor(), "Quadrokopter").text("id");
    var wish = Map.of("service", "sondernutzung", "question", UNKNOWN);

    var preview = editor().post(
      "newsroom/gaps/" + id + "/phrase",
      Map.of("service", "sondernutzung", "question", UNKNOWN, "preview", true)
    );
    assertEquals(200, preview.status(), preview::body);
    assertTrue(preview.body().contains("\"saved\":false"), preview::body);
    assertTrue(preview.body().contains("sondernutzung"), preview::body);
    assertFalse(understood().contains("\"answer\""), "a preview teaches nothing");

    assertEquals(
      200,
      editor()
        .post("newsroom/gaps/" + id + "/phrase", wish)
        .status()
    );
    var before = editor().get("newsroom/training").json();
    assertEquals("1", before.text("pending"));
    assertEquals(202, editor().post("newsroom/training", Map.of()).status());
    await(() -> understood().contains("\"decision\":\"answer\""));
    assertTrue(understood().contains("sondernutzung"));

    var phrase = editor().get("newsroom/training").body();
    var withdrawn = phrase.replaceAll("(?s).*\"phrases\":\\[\\{\"id\":\"([^\"]+)\".*", "$1");
    var taught = editor().get("newsroom/training").json().at("current").text("model");
    await(
      () ->
        editor()
          .delete("newsroom/training/phrases/" + withdrawn)
          .status() == 204
    );
    await(() -> editor().post("newsroom/training", Map.of()).status() == 202);
    await(() -> !understood().contains("\"decision\":\"answer\""));

    await(() -> editor().post("newsroom/training/rollback", Map.of("model", taught)).status() == 200);
    await(() -> understood().contains("\"decision\":\"answer\""));
  }

  @Test
  void anAgentsTextBecomesADraftAndWithoutATextThereIsNone() {
    product.portal().begin().say("Wo steht die Goldwaschrinne der Stadt?");
    sweep();
    var path = "newsroom/gaps/" + cluster(editor(), "Goldwaschrinne").text("id") + "/draft";
    var none = editor().post(path, Map.of("service", "fundbuero"));
    assertEquals(400, none.status());
    assertTrue(none.body().contains("gap.noText"));
    var text = Map.of("service", "fundbuero", "aspect", "overview", "text", "Die Rinne steht im Fundbüro.");
    var opened = editor().post(path, text);
    assertEquals(201, opened.status(), opened::body);
    var place = "newsroom/services/fundbuero/drafts/de";
    var draft = editor().get(place).json();
    assertEquals("draft", draft.text("state"));
    assertEquals(opened.json().text("revision"), draft.text("revision"));
    assertEquals("Die Rinne steht im Fundbüro.", draft.text("content.answers.overview"));
    assertFalse(draft.text("content.answers.where").isEmpty(), "the other answers stay");
    assertEquals(
      draft.text("revision"),
      editor().post(path, text).json().text("revision"),
      "the same again is nothing new"
    );
  }

  @Test
  void aProposedTextReplacesNothingThatSomebodyIsWriting() {
    product.portal().begin().say("Wo bekomme ich eine Fahne der Stadtwache?");
    sweep();
    var path = "newsroom/gaps/" + cluster(editor(), "Stadtwache").text("id") + "/draft";
    var first = Map.of("service", "hund-anmelden", "aspect", "cost", "text", "Das kostet sieben Muscheln.");
    assertEquals(201, editor().post(path, first).status());
    var approver = StaffClient.signIn(product, "freigabe");
    var second = approver.post(path, Map.of("service", "hund-anmelden", "aspect", "cost", "text", "Acht Muscheln."));
    assertEquals(409, second.status(), second::body);
    assertEquals("draft.aspectTaken", second.json().text("code"));
    var beside = Map.of("service", "hund-anmelden", "aspect", "where", "text", "Am Marktplatz.");
    assertEquals(201, approver.post(path, beside).status());
    var draft = editor().get("newsroom/services/hund-anmelden/drafts/de").json();
    assertEquals("Das kostet sieben Muscheln.", draft.text("content.answers.cost"));
    assertEquals("Am Marktplatz.", draft.text("content.answers.where"));
  }

  @Test
  void aProposedTextThatIsTooLongIsRefusedAndNoDraftBegun() {
    product.portal().begin().say("Wer repariert meine Drehorgel?");
    sweep();
    var path = "newsroom/gaps/" + cluster(editor(), "Drehorgel").text("id") + "/draft";
    var refused = editor().post(path, Map.of("service", "wohngeld", "text", "x".repeat(10_001)));
    assertEquals(413, refused.status(), refused::body);
    assertEquals("draft.tooLong", refused.json().text("code"));
    assertEquals("none", editor().get("newsroom/services/wohngeld/drafts/de").json().text("state"));
  }

  @Test
  void onlyEditorsSeeAndChangeGapsAndNeverThoseOfAnotherTown() {
    product.portal().begin().say("Wann ist das Kürbisbootrennen?");
    sweep();
    var id = cluster(editor(), "Kürbisbootrennen").text("id");
    var county = StaffClient.signIn(product, "kreis-redaktion");
    assertFalse(county.get("newsroom/gaps").body().contains("Kürbisbootrennen"));
    assertEquals(404, county.post("newsroom/gaps/" + id + "/dismiss", Map.of()).status());
    assertEquals(404, editor().post("newsroom/gaps/999999999/dismiss", Map.of()).status());
    assertEquals(404, editor().post("newsroom/gaps/abc/dismiss", Map.of()).status());
    var agent = StaffClient.signIn(product, "agentin");
    assertEquals(403, agent.get("newsroom/gaps").status());
    assertEquals(
      403,
      StaffClient.signIn(product, "leitung")
        .post("newsroom/gaps/" + id + "/dismiss", Map.of())
        .status()
    );
    assertEquals(401, product.portal().get("/api/v1/newsroom/gaps", null).status());
  }

  @Test
  void wrongValuesAreRefusedAndNothingIsSaved() {
    product.portal().begin().say("Wer stimmt meine Nasenflöte?");
    sweep();
    var path = "newsroom/gaps/" + cluster(editor(), "Nasenflöte").text("id") + "/";
    assertEquals(400, editor().get("newsroom/gaps?kind=unknown").status());
    assertEquals(
      400,
      editor()
        .post(path + "phrase", Map.of("service", "fundbuero"))
        .status()
    );
    assertEquals(
      400,
      editor()
        .post(path + "phrase", Map.of("service", "fundbuero", "question", "x".repeat(301)))
        .status()
    );
    assertEquals(
      404,
      editor()
        .post(path + "phrase", Map.of("service", "gibt-es-nicht", "question", "Nasenflöte"))
        .status()
    );
    assertEquals(
      400,
      editor()
        .post(path + "referral", Map.of("question", "Nasenflöte", "authority", "niemand"))
        .status()
    );
    assertEquals(400, editor().post("newsroom/training/rollback", Map.of()).status());
    assertEquals(404, editor().post("newsroom/training/rollback", Map.of("model", "unbekannt")).status());
    assertFalse(editor().get("newsroom/training").body().contains("Nasenflöte"));
  }

  @Test
  void overlapsNameThePhrasesThatPullTwoServicesTogether() {
    var overlaps = editor().get("newsroom/training/overlaps");
    assertEquals(200, overlaps.status());
    assertTrue(overlaps.body().contains("\"margin\":-"), overlaps::body);
  }

  @Test
  void theBotAndTheSearchAreShownBesideEachOther() {
    var talk = product.portal().begin();
    talk.say("Was kostet ein Reisepass?");
    product.portal().post(talk.path("/feedback"), talk.token(), Map.of("seq", 3, "helpful", true));
    sweep();
    var month = java.time.YearMonth.now(java.time.ZoneId.of("Europe/Berlin")).toString();
    var shown = editor().get("newsroom/comparison?month=" + month);
    assertEquals(200, shown.status(), shown::body);
    assertEquals("1.0", shown.json().at("bot").text("right"));
    assertTrue(shown.json().at("knownBy").text("rating").equals("1"), shown::body);
    assertEquals(400, editor().get("newsroom/comparison?month=gestern").status());
  }

  private static void sweep() {
    product.bean(QuestionSweep.class).sweep();
  }

  private static StaffClient editor() {
    return StaffClient.signIn(product, "redaktion");
  }

  private static String understood() {
    var question = Map.of("text", UNKNOWN);
    return product.portal().post("/api/v1/municipalities/musterstadt/understand", null, question).body();
  }

  private static Json cluster(StaffClient editor, String word) {
    // The product sweeps by itself, too: while it does, a sweep of ours does nothing.
    return Eventually.get(() -> {
      sweep();
      return editor
        .get("newsroom/gaps")
        .json()
        .list("clusters")
        .stream()
        .filter(cluster -> cluster.text("questions").contains(word))
        .findFirst();
    }, Optional::isPresent).orElseThrow();
  }

  private static void await(BooleanSupplier holds) {
    var giveUp = Instant.now().plus(PATIENCE);
    while (!holds.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(giveUp), "it did not come about in time");
      try {
        Thread.sleep(200);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
